-- What every table and column means, made from the code: from the columns of the read models, and from
-- the tables of each feature (`<Feature>Feature+tables.swift`). Views and functions are explained where
-- they are made.

COMMENT ON TABLE audit.event IS
    'What the log records: insert-only.';
COMMENT ON COLUMN audit.event.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN audit.event.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN audit.event.transaction IS
    'The database''s transaction that wrote it: rows commit only beside an event of their own transaction.';
COMMENT ON COLUMN audit.event.at IS
    'When it happened.';
COMMENT ON COLUMN audit.event.action IS
    'What was done, as noun and past participle, or refused.<code>.';
COMMENT ON COLUMN audit.event.staff_id IS
    'Who did it.';
COMMENT ON COLUMN audit.event.subject_noun IS
    'What kind of record it was done to.';
COMMENT ON COLUMN audit.event.subject_id IS
    'The id of the record it was done to; null where there is none.';
COMMENT ON COLUMN audit.event.seq IS
    'Which event of its subject it is, from 1; null for a refusal, which is no step of the subject.';
COMMENT ON COLUMN audit.event.person_id IS
    'The person concerned, with whose key the payload is sealed; null where it concerns nobody.';
COMMENT ON COLUMN audit.event.case_id IS
    'The case whose timeline shows it.';
COMMENT ON COLUMN audit.event.leaf IS
    'What the log says of it: canonical JSON without personal data, with the digests of rows and payload.';
COMMENT ON COLUMN audit.event.leaf_hash IS
    'The leaf''s hash in the tree: SHA-256 over a zero byte and the leaf (RFC 6962).';

COMMENT ON TABLE audit.event_row IS
    'The row versions that an event wrote: insert-only.';
COMMENT ON COLUMN audit.event_row.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN audit.event_row.event_id IS
    'The event that wrote the row.';
COMMENT ON COLUMN audit.event_row.table_name IS
    'The table of the row, such as `contract`.';
COMMENT ON COLUMN audit.event_row.row_id IS
    'The id of the row in that table.';
COMMENT ON COLUMN audit.event_row.version IS
    'The version that the row had after the event.';
COMMENT ON COLUMN audit.event_row.digest IS
    'SHA-256 over the row as stored, as JSON without its nulls: what the leaf has of it as well.';

COMMENT ON TABLE audit.payload IS
    'What an event says, sealed: insert-only.';
COMMENT ON COLUMN audit.payload.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN audit.payload.event_id IS
    'The event whose facts and row images it holds.';
COMMENT ON COLUMN audit.payload.person_id IS
    'The person with whose key it is sealed; null where it is the agency''s.';
COMMENT ON COLUMN audit.payload.sealed IS
    'Facts, row images and the values that rules read, sealed; the leaf has the SHA-256 of these bytes.';

COMMENT ON TABLE audit.pending IS
    'Events that the sequencer has not placed yet.';
COMMENT ON COLUMN audit.pending.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN audit.pending.event_id IS
    'The event that waits for its place.';
COMMENT ON COLUMN audit.pending.leaf_hash IS
    'The hash that becomes its leaf in the tree, copied from the event.';
COMMENT ON COLUMN audit.pending.at IS
    'When the event happened by the server''s clock; the second key of the order, after queued_at.';
COMMENT ON COLUMN audit.pending.queued_at IS
    'Place in the write-ahead log when the row was written; leaves take this order.';

COMMENT ON TABLE audit.log IS
    'The head of an agency''s tree.';
COMMENT ON COLUMN audit.log.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN audit.log.size IS
    'How many leaves the tree has.';
COMMENT ON COLUMN audit.log.root IS
    'The root hash of the tree of that size (RFC 6962).';
COMMENT ON COLUMN audit.log.frontier IS
    'Size as 8 bytes, the most significant first; then the hashes of the perfect subtrees on the right edge, 32 bytes each, the largest first: one for each 1 in the binary size.';

COMMENT ON TABLE audit.leaf IS
    'The place of each event in its agency''s tree.';
COMMENT ON COLUMN audit.leaf.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN audit.leaf.idx IS
    'The place in the tree, from 0 and without gaps.';
COMMENT ON COLUMN audit.leaf.event_id IS
    'The event that stands there.';
COMMENT ON COLUMN audit.leaf.leaf_hash IS
    'Its leaf''s hash, as the event has it.';

COMMENT ON TABLE audit.tile IS
    'Hashes of the tree, 256 a tile (C2SP tlog-tiles).';
COMMENT ON COLUMN audit.tile.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN audit.tile.level IS
    'How high in the tree it lies: 0 holds the leaves'' hashes, each level above one hash for every full tile below.';
COMMENT ON COLUMN audit.tile.n IS
    'Which tile of its level it is, from 0 on the left.';
COMMENT ON COLUMN audit.tile.hashes IS
    'Up to 256 hashes of 32 bytes, from the left; a tile that is not full grows at its end.';

COMMENT ON TABLE audit.checkpoint IS
    'Signed states of the tree (C2SP tlog-checkpoint).';
COMMENT ON COLUMN audit.checkpoint.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN audit.checkpoint.size IS
    'How many leaves the signed tree has.';
COMMENT ON COLUMN audit.checkpoint.note IS
    'The signed note: origin, size, root and the signature over them, as it is published.';
COMMENT ON COLUMN audit.checkpoint.at IS
    'When it was published, by the sequencer''s clock.';

COMMENT ON TABLE audit.row_history IS
    'Row versions that later ones have superseded: insert-only.';
COMMENT ON COLUMN audit.row_history.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN audit.row_history.table_name IS
    'The table of the row, such as `contract`.';
COMMENT ON COLUMN audit.row_history.row_id IS
    'The id of the row in that table.';
COMMENT ON COLUMN audit.row_history.version IS
    'The version of the row that was superseded.';
COMMENT ON COLUMN audit.row_history.superseded_at IS
    'When the next version was written; its month, in UTC, is the partition.';
COMMENT ON COLUMN audit.row_history.record IS
    'The row as stored, as JSON without its nulls, sealed parts as they are: what the event of the version has the digest of.';

COMMENT ON TABLE core.table_role IS
    'What a change of each case table does to a clearance: written when the table is made.';
COMMENT ON COLUMN core.table_role.name IS
    'The case table.';
COMMENT ON COLUMN core.table_role.clearance IS
    'How its rows are reached from a case, so that a change of one voids the clearance; none where none does.';
COMMENT ON COLUMN core.table_role.because IS
    'Why a change voids nothing; said where clearance is none, and there alone.';

COMMENT ON TABLE idempotency IS
    'What a request with a key was answered.';
COMMENT ON COLUMN idempotency.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN idempotency.staff_id IS
    'The account that sent the key: keys of two accounts never meet.';
COMMENT ON COLUMN idempotency.key IS
    'The Idempotency-Key of the request, as sent.';
COMMENT ON COLUMN idempotency.fingerprint IS
    'SHA-256 over method, path and body: the same key with another request is refused.';
COMMENT ON COLUMN idempotency.event_id IS
    'The event of the request that claimed the key; the answer is sealed to it.';
COMMENT ON COLUMN idempotency.person_id IS
    'The person with whose key the answer is sealed; null where it is the agency''s.';
COMMENT ON COLUMN idempotency.body_sealed IS
    'The answer, sealed like the event''s payload; null until there is one.';
COMMENT ON COLUMN idempotency.subject_version IS
    'The version of the subject that the answer names; 0 for a refusal, null until answered.';
COMMENT ON COLUMN idempotency.is_problem IS
    'Whether the answer is a refusal; null until answered.';
COMMENT ON COLUMN idempotency.is_new IS
    'Whether the request made its subject; null until answered.';
COMMENT ON COLUMN idempotency.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';

COMMENT ON TABLE keyring.agency_key IS
    'The agency''s key, wrapped by the root key.';
COMMENT ON COLUMN keyring.agency_key.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN keyring.agency_key.wrapped IS
    'The agency''s key of 256 bits, wrapped (RFC 3394) by the root key, which is outside the database.';

COMMENT ON TABLE keyring.person_key IS
    'A person''s key, wrapped by the agency''s.';
COMMENT ON COLUMN keyring.person_key.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN keyring.person_key.person_id IS
    'Whose key it is; an incident, a sub-agent, a body and a screened firm have keys of their own under their ids.';
COMMENT ON COLUMN keyring.person_key.wrapped IS
    'The key of 256 bits, wrapped (RFC 3394) by the agency''s; null once destroyed.';
COMMENT ON COLUMN keyring.person_key.destroyed_at IS
    'When the key was destroyed, and all that it sealed with it; null while it is held.';

COMMENT ON TABLE sub_agent IS
    'Who may inform about work for the agency, and do nothing else.';
COMMENT ON COLUMN sub_agent.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN sub_agent.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN sub_agent.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN sub_agent.name IS
    'The name as registered, in any script.';
COMMENT ON COLUMN sub_agent.latin_name IS
    'The name in Latin letters, where it is known.';
COMMENT ON COLUMN sub_agent.other_names IS
    'Former names and other spellings.';
COMMENT ON COLUMN sub_agent.name_keys IS
    'Every name without case, spaces and punctuation, as payees are compared with it.';
COMMENT ON COLUMN sub_agent.kind IS
    'individual or body.';
COMMENT ON COLUMN sub_agent.credit_code IS
    'The unified social credit code of a body.';
COMMENT ON COLUMN sub_agent.area IS
    'Where it informs.';
COMMENT ON COLUMN sub_agent.contact_sealed IS
    'How to reach it, sealed with a key of its own record; null where nothing was given.';
COMMENT ON COLUMN sub_agent.made_by IS
    'Who proposed it (staff.human_id); another one authorises.';
COMMENT ON COLUMN sub_agent.vetted_on IS
    'When it was looked into.';
COMMENT ON COLUMN sub_agent.vetting IS
    'Whom the agency asked before it was authorised, and what was found; null until vetted.';
COMMENT ON COLUMN sub_agent.authorised_by IS
    'Who authorised it, as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN sub_agent.authorised_on IS
    'Since when it may inform.';
COMMENT ON COLUMN sub_agent.state IS
    'proposed, vetted, authorised, suspended or terminated.';
COMMENT ON COLUMN sub_agent.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN sub_agent.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE body IS
    'The directory: centres, clinics, insurers, embassies, hotlines and others.';
COMMENT ON COLUMN body.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN body.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN body.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN body.kind IS
    'What it is.';
COMMENT ON COLUMN body.name IS
    'The name under which it is known, in any script.';
COMMENT ON COLUMN body.latin_name IS
    'The name in Latin letters, where it is known.';
COMMENT ON COLUMN body.other_names IS
    'Former names and other spellings.';
COMMENT ON COLUMN body.country IS
    'Where it is.';
COMMENT ON COLUMN body.registration_number IS
    'The number under which the country registers it.';
COMMENT ON COLUMN body.languages IS
    'The languages in which it can be spoken to.';
COMMENT ON COLUMN body.phone IS
    'The number to call.';
COMMENT ON COLUMN body.email IS
    'The address for mail.';
COMMENT ON COLUMN body.address IS
    'Where it is found.';
COMMENT ON COLUMN body.hours IS
    'When it answers.';
COMMENT ON COLUMN body.services IS
    'What it does.';
COMMENT ON COLUMN body.contact_sealed IS
    'Whom to ask for, sealed with a key of its own record; null where nobody was named.';
COMMENT ON COLUMN body.last_contact_on IS
    'When the agency last reached it.';
COMMENT ON COLUMN body.last_contact_note IS
    'What the agency learned on last_contact_on.';
COMMENT ON COLUMN body.consent_on IS
    'When it agreed to be named to workers.';
COMMENT ON COLUMN body.consent_evidence IS
    'How it agreed to be named to workers: letter, mail, minutes; null once it took that back.';
COMMENT ON COLUMN body.state IS
    'proposed, listed, suspended or retired.';
COMMENT ON COLUMN body.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN body.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE employer IS
    'Foreign employers: enterprises and institutions.';
COMMENT ON COLUMN employer.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN employer.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN employer.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN employer.name IS
    'The name as registered, in any script.';
COMMENT ON COLUMN employer.latin_name IS
    'The name in Latin letters, where it is known.';
COMMENT ON COLUMN employer.other_names IS
    'Former names and other spellings.';
COMMENT ON COLUMN employer.kind IS
    'enterprise or institution.';
COMMENT ON COLUMN employer.country IS
    'Where it is registered, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN employer.registration_number IS
    'The number under which the country registers it.';
COMMENT ON COLUMN employer.hiring_permit IS
    'The permit to hire foreigners, as stated at the registration.';
COMMENT ON COLUMN employer.made_by IS
    'Who registered it (staff.human_id); another one approves.';
COMMENT ON COLUMN employer.approved_by IS
    'Who approved it last, as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN employer.restricted_reason IS
    'Why it was restricted or blacklisted last.';
COMMENT ON COLUMN employer.restricted_by IS
    'Who restricted it last (staff.human_id); another one lifts that or blacklists.';
COMMENT ON COLUMN employer.restricted_from IS
    'Its state before the restriction, to which a lift leads back; null where none stands.';
COMMENT ON COLUMN employer.lifted_by IS
    'Who lifted the last restriction (staff.human_id); null while one stands, or where there was none.';
COMMENT ON COLUMN employer.blacklisted_by IS
    'Who blacklisted it, as a second person (staff.human_id); null otherwise.';
COMMENT ON COLUMN employer.state IS
    'prospect, due_diligence, approved, active, restricted, blacklisted or closed.';
COMMENT ON COLUMN employer.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN employer.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE site IS
    'Where the work is done.';
COMMENT ON COLUMN site.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN site.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN site.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN site.employer_id IS
    'Whose site it is.';
COMMENT ON COLUMN site.name IS
    'What the employer calls it.';
COMMENT ON COLUMN site.country IS
    'Where it lies, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN site.region IS
    'Its region, ISO 3166-2.';
COMMENT ON COLUMN site.address IS
    'The address.';
COMMENT ON COLUMN site.time_zone IS
    'The IANA name of its time zone.';
COMMENT ON COLUMN site.state IS
    'open or closed.';
COMMENT ON COLUMN site.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN site.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE employer_owner IS
    'Who owns an employer: screened like the employer itself.';
COMMENT ON COLUMN employer_owner.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN employer_owner.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN employer_owner.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN employer_owner.employer_id IS
    'What is owned.';
COMMENT ON COLUMN employer_owner.name IS
    'The name in Latin letters.';
COMMENT ON COLUMN employer_owner.native_name IS
    'The name in its own script.';
COMMENT ON COLUMN employer_owner.other_names IS
    'Former names and other spellings.';
COMMENT ON COLUMN employer_owner.kind IS
    'person or entity.';
COMMENT ON COLUMN employer_owner.nationality IS
    'The nationality, or where the entity is registered.';
COMMENT ON COLUMN employer_owner.share_basis_points IS
    'The share in hundredths of a per cent.';
COMMENT ON COLUMN employer_owner.birth_date IS
    'The day of birth of a person, or as much of it as is known.';
COMMENT ON COLUMN employer_owner.source IS
    'Where this is written.';
COMMENT ON COLUMN employer_owner.ended_on IS
    'The last day, for a former owner.';
COMMENT ON COLUMN employer_owner.state IS
    'current or former.';
COMMENT ON COLUMN employer_owner.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN employer_owner.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE employer_permit IS
    'Permits of employers to hire foreigners, with their quotas.';
COMMENT ON COLUMN employer_permit.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN employer_permit.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN employer_permit.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN employer_permit.employer_id IS
    'Who holds it.';
COMMENT ON COLUMN employer_permit.country IS
    'The destination.';
COMMENT ON COLUMN employer_permit.programme IS
    'The programme; every one of the country when empty.';
COMMENT ON COLUMN employer_permit.number IS
    'The number on the permit.';
COMMENT ON COLUMN employer_permit.authority IS
    'Who gave it.';
COMMENT ON COLUMN employer_permit.valid_from IS
    'The first day.';
COMMENT ON COLUMN employer_permit.valid_until IS
    'The last day.';
COMMENT ON COLUMN employer_permit.quota IS
    'How many workers it allows.';
COMMENT ON COLUMN employer_permit.evidence IS
    'Where the copy lies, and how it was checked.';
COMMENT ON COLUMN employer_permit.state IS
    'valid or withdrawn.';
COMMENT ON COLUMN employer_permit.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN employer_permit.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE employer_finding IS
    'What was found against an employer, with its day and source.';
COMMENT ON COLUMN employer_finding.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN employer_finding.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN employer_finding.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN employer_finding.employer_id IS
    'Against whom.';
COMMENT ON COLUMN employer_finding.kind IS
    'What it did.';
COMMENT ON COLUMN employer_finding.happened_on IS
    'The last day on which it happened.';
COMMENT ON COLUMN employer_finding.source IS
    'Who found it.';
COMMENT ON COLUMN employer_finding.description IS
    'What happened.';
COMMENT ON COLUMN employer_finding.made_by IS
    'Who recorded it (staff.human_id); another one withdraws it.';
COMMENT ON COLUMN employer_finding.withdrawn_by IS
    'Who withdrew it, as a second person (staff.human_id); null while it stands.';
COMMENT ON COLUMN employer_finding.withdrawn_reason IS
    'What proved it wrong, where it did.';
COMMENT ON COLUMN employer_finding.state IS
    'recorded or withdrawn.';
COMMENT ON COLUMN employer_finding.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN employer_finding.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE due_diligence IS
    'What the agency looked into before it trusted an employer.';
COMMENT ON COLUMN due_diligence.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN due_diligence.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN due_diligence.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN due_diligence.employer_id IS
    'On whom.';
COMMENT ON COLUMN due_diligence.checked_on IS
    'The day on which it was finished.';
COMMENT ON COLUMN due_diligence.valid_until IS
    'The last day on which it may be relied on.';
COMMENT ON COLUMN due_diligence.exists_legally IS
    'Whether the register knows the employer.';
COMMENT ON COLUMN due_diligence.is_entity IS
    'Whether it is an enterprise or institution.';
COMMENT ON COLUMN due_diligence.permit_checked IS
    'Whether its permit was seen, or none is asked for.';
COMMENT ON COLUMN due_diligence.owners_listed IS
    'Whether all owners are recorded.';
COMMENT ON COLUMN due_diligence.site_visited_on IS
    'The day of the visit to the site.';
COMMENT ON COLUMN due_diligence.adverse_cases IS
    'Justified complaints and judgments.';
COMMENT ON COLUMN due_diligence.dprk_partner IS
    'Whether it has a partner of the DPRK.';
COMMENT ON COLUMN due_diligence.dprk_crew IS
    'Whether workers of the DPRK work for it.';
COMMENT ON COLUMN due_diligence.wages_lawful IS
    'Whether its wages meet the law of the place.';
COMMENT ON COLUMN due_diligence.housing_adequate IS
    'Whether the housing is fit to live in.';
COMMENT ON COLUMN due_diligence.turnover_checked IS
    'Whether dismissals and missing workers of the year before were asked for; empty where nobody asked.';
COMMENT ON COLUMN due_diligence.credit_checked_on IS
    'The day on which the public record of bad credit was read; empty where nobody looked.';
COMMENT ON COLUMN due_diligence.credit_source IS
    'Which record it was.';
COMMENT ON COLUMN due_diligence.credit_listed IS
    'Whether the employer stood in it.';
COMMENT ON COLUMN due_diligence.evidence IS
    'What was seen, asked and read.';
COMMENT ON COLUMN due_diligence.made_by IS
    'Who looked into the employer (staff.human_id); neither confirms this nor approves the employer.';
COMMENT ON COLUMN due_diligence.confirmed_by IS
    'Who confirmed it, as a second person (staff.human_id); null while it waits.';
COMMENT ON COLUMN due_diligence.confirmed_at IS
    'When it was confirmed; null while it waits.';
COMMENT ON COLUMN due_diligence.state IS
    'proposed, current or superseded.';
COMMENT ON COLUMN due_diligence.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN due_diligence.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE work_declaration IS
    'What an employer declares of one kind of work: its nature, its pay, what local workers get.';
COMMENT ON COLUMN work_declaration.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN work_declaration.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN work_declaration.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN work_declaration.employer_id IS
    'Who declares.';
COMMENT ON COLUMN work_declaration.occupation IS
    'The work, ISCO-08.';
COMMENT ON COLUMN work_declaration.natures IS
    'What the work is, in closed words.';
COMMENT ON COLUMN work_declaration.description IS
    'The work in the employer''s words.';
COMMENT ON COLUMN work_declaration.pay_minor IS
    'What the worker gets, in minor units.';
COMMENT ON COLUMN work_declaration.local_pay_minor IS
    'What a local worker gets in the same job, in minor units.';
COMMENT ON COLUMN work_declaration.currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN work_declaration.pay_unit IS
    'hour, day or month.';
COMMENT ON COLUMN work_declaration.hours_week IS
    'The hours of work in a week.';
COMMENT ON COLUMN work_declaration.valid_from IS
    'From which day it holds.';
COMMENT ON COLUMN work_declaration.evidence IS
    'Where the declaration lies.';
COMMENT ON COLUMN work_declaration.state IS
    'declared or superseded.';
COMMENT ON COLUMN work_declaration.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN work_declaration.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE minimum_wage IS
    'Minimum wages by country and region, each with its days and source.';
COMMENT ON COLUMN minimum_wage.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN minimum_wage.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN minimum_wage.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN minimum_wage.country IS
    'The country.';
COMMENT ON COLUMN minimum_wage.region IS
    'The region, ISO 3166-2; the whole country when empty.';
COMMENT ON COLUMN minimum_wage.amount_minor IS
    'The least pay; zero where the law sets none, in minor units.';
COMMENT ON COLUMN minimum_wage.currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN minimum_wage.pay_unit IS
    'hour, day or month.';
COMMENT ON COLUMN minimum_wage.valid_from IS
    'The first day.';
COMMENT ON COLUMN minimum_wage.valid_until IS
    'The last day, if it is known.';
COMMENT ON COLUMN minimum_wage.source IS
    'The law or notice.';
COMMENT ON COLUMN minimum_wage.owner IS
    'Who sets it.';
COMMENT ON COLUMN minimum_wage.made_by IS
    'Who recorded it (staff.human_id).';
COMMENT ON COLUMN minimum_wage.confirmed_by IS
    'Who held it against its source, as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN minimum_wage.state IS
    'provisional, confirmed or superseded.';
COMMENT ON COLUMN minimum_wage.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN minimum_wage.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE person IS
    'Human beings; applicant and worker are their roles.';
COMMENT ON COLUMN person.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN person.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN person.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN person.native_name IS
    'The name in the own script.';
COMMENT ON COLUMN person.family_name IS
    'The family name as the passport spells it.';
COMMENT ON COLUMN person.given_name IS
    'The given names as the passport spells them.';
COMMENT ON COLUMN person.birth_date IS
    'The day of birth, or as much of it as is known: a month or a year.';
COMMENT ON COLUMN person.sex IS
    'F, M or X, as the passport states it.';
COMMENT ON COLUMN person.nationality IS
    'ISO 3166-1 alpha-2.';
COMMENT ON COLUMN person.languages IS
    'The languages that the person reads, as BCP 47 tags.';
COMMENT ON COLUMN person.resident_number_sealed IS
    'The resident identity number, sealed with the person''s key; null where none is held.';
COMMENT ON COLUMN person.resident_number_index IS
    'The number''s blind index, by which a number is found in one record at most; null without a number.';
COMMENT ON COLUMN person.resident_number_agrees IS
    'What R-ID-001 found when the number was last read; null where it has not been read since.';
COMMENT ON COLUMN person.phone_sealed IS
    'The telephone number, sealed with the person''s key; null where none is held.';
COMMENT ON COLUMN person.emergency_contact_sealed IS
    'Whom to call, in one line, as given at the registration; sealed with the person''s key.';
COMMENT ON COLUMN person.address_sealed IS
    'The address of the profile, sealed with the person''s key; null until one was given.';
COMMENT ON COLUMN person.skill_level IS
    'unskilled, skilled or professional.';
COMMENT ON COLUMN person.education IS
    'The highest schooling completed.';
COMMENT ON COLUMN person.hukou_code IS
    'The county of the household registration, GB/T 2260.';
COMMENT ON COLUMN person.occupations IS
    'What the person can and would do, in ISCO-08.';
COMMENT ON COLUMN person.language_skills IS
    'Each language with its level, such as ja:A2.';
COMMENT ON COLUMN person.profiled_on IS
    'When the profile was submitted last.';
COMMENT ON COLUMN person.verified_by IS
    'Who held the record against a passport last (staff.human_id), and so does not correct it afterwards.';
COMMENT ON COLUMN person.verified_on IS
    'When the identity was verified last.';
COMMENT ON COLUMN person.identity_corrected_at IS
    'When the identity was last corrected (all but languages and telephone): what was found before is about someone else; null until then.';
COMMENT ON COLUMN person.merged_into IS
    'The record that goes on, where this one was a double.';
COMMENT ON COLUMN person.state IS
    'How far the person has come, from registered to matched, or out.';
COMMENT ON COLUMN person.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN person.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE passport IS
    'Passports as read from their machine-readable zone.';
COMMENT ON COLUMN passport.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN passport.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN passport.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN passport.person_id IS
    'Whose passport it is.';
COMMENT ON COLUMN passport.issuer IS
    'Who issued it, in the three letters of the passport.';
COMMENT ON COLUMN passport.number_sealed IS
    'The number of the passport, sealed with the person''s key.';
COMMENT ON COLUMN passport.number_index IS
    'The number''s blind index: one issuer and number is one passport, whoever it is recorded for.';
COMMENT ON COLUMN passport.zone_sealed IS
    'The machine-readable zone as it was read, sealed with the person''s key.';
COMMENT ON COLUMN passport.nationality IS
    'The nationality that it states, likewise.';
COMMENT ON COLUMN passport.expires_on IS
    'The last day of validity.';
COMMENT ON COLUMN passport.state IS
    'valid or superseded.';
COMMENT ON COLUMN passport.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN passport.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE work_entry IS
    'What a person has worked as, where and how long.';
COMMENT ON COLUMN work_entry.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN work_entry.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN work_entry.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN work_entry.person_id IS
    'Whose job it was.';
COMMENT ON COLUMN work_entry.occupation IS
    'What it was, in ISCO-08.';
COMMENT ON COLUMN work_entry.country IS
    'Where, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN work_entry.from_on IS
    'Its first day.';
COMMENT ON COLUMN work_entry.until_on IS
    'Its last day; none while the person is still at it.';
COMMENT ON COLUMN work_entry.employer_sealed IS
    'For whom it was, sealed with the person''s key; null where the person does not say.';
COMMENT ON COLUMN work_entry.state IS
    'stated or struck.';
COMMENT ON COLUMN work_entry.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN work_entry.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE emergency_contact IS
    'Whom to tell in an emergency, sealed, in the order of calls.';
COMMENT ON COLUMN emergency_contact.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN emergency_contact.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN emergency_contact.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN emergency_contact.person_id IS
    'Whose contact it is.';
COMMENT ON COLUMN emergency_contact.relation IS
    'What the contact is to the person.';
COMMENT ON COLUMN emergency_contact.name_sealed IS
    'The contact''s name, sealed with the key of the person whose contact it is.';
COMMENT ON COLUMN emergency_contact.phone_sealed IS
    'The contact''s telephone number, sealed with the same key.';
COMMENT ON COLUMN emergency_contact.language IS
    'The language in which the contact is called.';
COMMENT ON COLUMN emergency_contact.place IS
    'The order of calls, 1 first.';
COMMENT ON COLUMN emergency_contact.family_consent_on IS
    'The day of the family''s letter of consent.';
COMMENT ON COLUMN emergency_contact.family_consent_document IS
    'Where that letter is.';
COMMENT ON COLUMN emergency_contact.state IS
    'named or removed.';
COMMENT ON COLUMN emergency_contact.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN emergency_contact.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE consent IS
    'What a person agreed to, purpose by purpose, to which text in which language.';
COMMENT ON COLUMN consent.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN consent.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN consent.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN consent.person_id IS
    'Who consented.';
COMMENT ON COLUMN consent.purpose IS
    'To what.';
COMMENT ON COLUMN consent.text_version IS
    'The version of the text.';
COMMENT ON COLUMN consent.language IS
    'The language of the text, a BCP 47 tag.';
COMMENT ON COLUMN consent.notice_on IS
    'The day of the notice.';
COMMENT ON COLUMN consent.given_on IS
    'The day of the consent.';
COMMENT ON COLUMN consent.employer_id IS
    'The employer that the text names as recipient.';
COMMENT ON COLUMN consent.recipient IS
    'Another recipient that it names.';
COMMENT ON COLUMN consent.ended_on IS
    'The day from which it no longer holds.';
COMMENT ON COLUMN consent.state IS
    'given, superseded or withdrawn.';
COMMENT ON COLUMN consent.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN consent.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE exit_declaration IS
    'What a person declares of bars to leaving, and what the check found.';
COMMENT ON COLUMN exit_declaration.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN exit_declaration.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN exit_declaration.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN exit_declaration.person_id IS
    'Who declared.';
COMMENT ON COLUMN exit_declaration.declared_on IS
    'The day of the signature.';
COMMENT ON COLUMN exit_declaration.language IS
    'The language of the form, a BCP 47 tag.';
COMMENT ON COLUMN exit_declaration.text_version IS
    'The version of the form.';
COMMENT ON COLUMN exit_declaration.sentence IS
    'Whether a sentence is still to be served or a prosecution runs, as declared.';
COMMENT ON COLUMN exit_declaration.court_order IS
    'Whether a court has ordered the person not to leave, as declared.';
COMMENT ON COLUMN exit_declaration.repatriation_ban IS
    'Whether the person was sent home from abroad and may not leave again, as declared.';
COMMENT ON COLUMN exit_declaration.ban_until IS
    'The last day of the repatriation ban; null where there is none, or the person does not know it.';
COMMENT ON COLUMN exit_declaration.details_sealed IS
    'What the person added, sealed with the person''s key; null where nothing was.';
COMMENT ON COLUMN exit_declaration.declared_to IS
    'Who took the declaration (staff.human_id).';
COMMENT ON COLUMN exit_declaration.checked_by IS
    'Who checked it (staff.human_id); null until then.';
COMMENT ON COLUMN exit_declaration.checked_on IS
    'The day of the check.';
COMMENT ON COLUMN exit_declaration.source IS
    'What was looked at.';
COMMENT ON COLUMN exit_declaration.state IS
    'declared, clear, barred or superseded.';
COMMENT ON COLUMN exit_declaration.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN exit_declaration.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE pool_member IS
    'The reserve of talent: who is at hand, since when confirmed.';
COMMENT ON COLUMN pool_member.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN pool_member.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN pool_member.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN pool_member.person_id IS
    'Who is in the pool.';
COMMENT ON COLUMN pool_member.skill_level IS
    'unskilled, skilled or professional.';
COMMENT ON COLUMN pool_member.available_from IS
    'From when the person could go.';
COMMENT ON COLUMN pool_member.available_until IS
    'Until when the person could go.';
COMMENT ON COLUMN pool_member.invited_on IS
    'The day of the invitation.';
COMMENT ON COLUMN pool_member.confirmed_on IS
    'When the member last said that the word holds.';
COMMENT ON COLUMN pool_member.called_up_on IS
    'The day of a call-up by the state.';
COMMENT ON COLUMN pool_member.call_up_authority IS
    'The authority that called up.';
COMMENT ON COLUMN pool_member.call_up_document IS
    'The document of the call-up.';
COMMENT ON COLUMN pool_member.call_up_basis IS
    'The law on which that rests.';
COMMENT ON COLUMN pool_member.state IS
    'invited, active, reserved, placed, lapsed or removed.';
COMMENT ON COLUMN pool_member.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN pool_member.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE rejection IS
    'Applicants turned down: on which grounds, explained how, appealed or not.';
COMMENT ON COLUMN rejection.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN rejection.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN rejection.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN rejection.person_id IS
    'Who was turned down.';
COMMENT ON COLUMN rejection.grounds IS
    'The grounds of the rejection, from a closed list.';
COMMENT ON COLUMN rejection.letter_sealed IS
    'The letter with the reasons, sealed with the person''s key.';
COMMENT ON COLUMN rejection.letter_language IS
    'The language of the letter, a BCP 47 tag.';
COMMENT ON COLUMN rejection.decided_by IS
    'Who turned the person down (staff.human_id); another one judges the appeal.';
COMMENT ON COLUMN rejection.decided_on IS
    'The day of the decision.';
COMMENT ON COLUMN rejection.from_state IS
    'The person''s state before, to which a reversal leads back.';
COMMENT ON COLUMN rejection.explained_on IS
    'When the person first held the letter.';
COMMENT ON COLUMN rejection.appeal_sealed IS
    'The person''s words against it, sealed with the person''s key; null until appealed.';
COMMENT ON COLUMN rejection.appealed_on IS
    'The day of the appeal.';
COMMENT ON COLUMN rejection.answer_sealed IS
    'What the second look found, sealed with the person''s key; null until answered.';
COMMENT ON COLUMN rejection.answered_by IS
    'Who judged the appeal (staff.human_id); null until then.';
COMMENT ON COLUMN rejection.answered_on IS
    'The day of the answer to it.';
COMMENT ON COLUMN rejection.told_on IS
    'When the person was first told of that answer.';
COMMENT ON COLUMN rejection.state IS
    'decided, explained, appealed, upheld or reversed.';
COMMENT ON COLUMN rejection.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN rejection.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE agreement IS
    'Agreements between countries on which corridors rest.';
COMMENT ON COLUMN agreement.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN agreement.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN agreement.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN agreement.kind IS
    'bilateral, trilateral or regional.';
COMMENT ON COLUMN agreement.form IS
    'agreement, memorandum_of_cooperation or memorandum_of_understanding.';
COMMENT ON COLUMN agreement.parties IS
    'The countries, ISO 3166-1 alpha-2, as a list.';
COMMENT ON COLUMN agreement.title IS
    'What it is called.';
COMMENT ON COLUMN agreement.reference IS
    'By what it is cited.';
COMMENT ON COLUMN agreement.signed_on IS
    'The day of the last signature.';
COMMENT ON COLUMN agreement.in_force_from IS
    'The first day on which it is in force.';
COMMENT ON COLUMN agreement.expires_on IS
    'The last day, where one is stated.';
COMMENT ON COLUMN agreement.languages IS
    'The languages of the binding texts, BCP 47 tags.';
COMMENT ON COLUMN agreement.edition IS
    'Counts the editions of its clauses.';
COMMENT ON COLUMN agreement.source IS
    'Where the text is published.';
COMMENT ON COLUMN agreement.made_by IS
    'Who wrote its newest text into the records (staff.human_id).';
COMMENT ON COLUMN agreement.decided_by IS
    'Who let it count or set its end last, as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN agreement.ended_on IS
    'The last day, where it was terminated.';
COMMENT ON COLUMN agreement.end_reason IS
    'Why it was terminated.';
COMMENT ON COLUMN agreement.state IS
    'drafted, in_force, expired or terminated.';
COMMENT ON COLUMN agreement.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN agreement.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE agreement_text IS
    'The clauses of agreements, one row for each edition; none is changed.';
COMMENT ON COLUMN agreement_text.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN agreement_text.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN agreement_text.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN agreement_text.agreement_id IS
    'Whose clauses they are.';
COMMENT ON COLUMN agreement_text.edition IS
    '1 for the text as signed, 2 for its first amendment.';
COMMENT ON COLUMN agreement_text.effective_from IS
    'The first day on which they hold.';
COMMENT ON COLUMN agreement_text.clauses IS
    'The clauses, each with code and text.';
COMMENT ON COLUMN agreement_text.source IS
    'Where they are published.';
COMMENT ON COLUMN agreement_text.made_by IS
    'Who wrote this edition into the records (staff.human_id).';
COMMENT ON COLUMN agreement_text.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN agreement_text.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE corridor IS
    'Origin, destination and programme, with the limits that both laws set there.';
COMMENT ON COLUMN corridor.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN corridor.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN corridor.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN corridor.name IS
    'What the programme is called.';
COMMENT ON COLUMN corridor.origin IS
    'Where workers come from, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN corridor.destination IS
    'Where they go, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN corridor.programme IS
    'The programme''s code, as cases name it.';
COMMENT ON COLUMN corridor.agreement_id IS
    'The agreement on record that it rests on.';
COMMENT ON COLUMN corridor.terms_from IS
    'The first day of the terms that the row shows; null until some have begun.';
COMMENT ON COLUMN corridor.channel IS
    'The kind of way: who lets whom do what.';
COMMENT ON COLUMN corridor.agency_role IS
    'What the agency may do: sends, refers or none.';
COMMENT ON COLUMN corridor.opens_on IS
    'The first day on which a worker may set out.';
COMMENT ON COLUMN corridor.closes_on IS
    'The last day, if there is one.';
COMMENT ON COLUMN corridor.closes_because IS
    'Why it ends then.';
COMMENT ON COLUMN corridor.plan_applications_until IS
    'The last day to apply for a plan, where one is needed.';
COMMENT ON COLUMN corridor.quota IS
    'How many workers may go in a calendar year, where a number is set.';
COMMENT ON COLUMN corridor.minimum_age IS
    'The least age in years.';
COMMENT ON COLUMN corridor.maximum_age IS
    'The greatest age in years, if one is set.';
COMMENT ON COLUMN corridor.weekly_hours_most IS
    'The most hours a week without overtime, if set.';
COMMENT ON COLUMN corridor.overtime_percent_least IS
    'What overtime is paid on top at least, in percent of the pay for an hour, if set.';
COMMENT ON COLUMN corridor.training_hours_least IS
    'The least hours of training before departure.';
COMMENT ON COLUMN corridor.languages_asked IS
    'The results in languages that are asked for; of those in one language any one will do.';
COMMENT ON COLUMN corridor.sender_kinds IS
    'Who may send, as a list of words.';
COMMENT ON COLUMN corridor.visa_classes IS
    'The classes of visa that fit, as a list.';
COMMENT ON COLUMN corridor.passport_months_after_end IS
    'How long the passport must outlast the stay.';
COMMENT ON COLUMN corridor.medical_months IS
    'How old the medical result may be at departure.';
COMMENT ON COLUMN corridor.stay_months_most IS
    'The longest stay in months, if one is set.';
COMMENT ON COLUMN corridor.fee_regime IS
    'What the worker may be made to pay.';
COMMENT ON COLUMN corridor.fee_months_of_pay IS
    'At most so many months'' pay, under that regime.';
COMMENT ON COLUMN corridor.sources IS
    'Each value with its source, and whether it is to be confirmed.';
COMMENT ON COLUMN corridor.approval_needed IS
    'Whether the destination needs specific approval (Art. 51): yes, no or unknown.';
COMMENT ON COLUMN corridor.before_opening IS
    'What must be confirmed before it may be opened at all.';
COMMENT ON COLUMN corridor.approval_reference IS
    'The reference of that approval.';
COMMENT ON COLUMN corridor.agreement_reference IS
    'The agreement of the two states.';
COMMENT ON COLUMN corridor.sender_accreditation IS
    'The sender''s accreditation, or the designated body.';
COMMENT ON COLUMN corridor.alert_level IS
    'What the official security assessment says, if it was looked up.';
COMMENT ON COLUMN corridor.alert_source IS
    'Where it was looked up.';
COMMENT ON COLUMN corridor.alert_checked_on IS
    'The day on which it was looked up.';
COMMENT ON COLUMN corridor.alert_by IS
    'Who looked the alert of its destination up last (staff.human_id); null while nobody has.';
COMMENT ON COLUMN corridor.source IS
    'The law that the corridor rests on.';
COMMENT ON COLUMN corridor.evidence IS
    'What the last review recorded.';
COMMENT ON COLUMN corridor.to_confirm IS
    'Whether any value must still be confirmed.';
COMMENT ON COLUMN corridor.reviewed_by IS
    'Who took it under review last (staff.human_id); another one opens it.';
COMMENT ON COLUMN corridor.opened_by IS
    'Who opened it after that review (staff.human_id); null until then.';
COMMENT ON COLUMN corridor.state IS
    'closed, under_review, open, restricted, suspended or ended.';
COMMENT ON COLUMN corridor.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN corridor.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE corridor_term IS
    'What a corridor asked, asks or will ask, by the day from which it does.';
COMMENT ON COLUMN corridor_term.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN corridor_term.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN corridor_term.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN corridor_term.corridor_id IS
    'Whose terms they are.';
COMMENT ON COLUMN corridor_term.effective_from IS
    'The first day on which they hold.';
COMMENT ON COLUMN corridor_term.terms IS
    'The terms as they were loaded.';
COMMENT ON COLUMN corridor_term.counts IS
    'Whether the rules read them; otherwise they wait for a second person.';
COMMENT ON COLUMN corridor_term.loaded_by IS
    'Who loaded the terms last (staff.human_id).';
COMMENT ON COLUMN corridor_term.confirmed_by IS
    'Who let them count, as a second person (staff.human_id); null where they need none, or wait.';
COMMENT ON COLUMN corridor_term.evidence IS
    'What the second person held them against.';
COMMENT ON COLUMN corridor_term.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN corridor_term.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE corridor_standing IS
    'The states of corridors, each with its day, reason and source.';
COMMENT ON COLUMN corridor_standing.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN corridor_standing.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN corridor_standing.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN corridor_standing.corridor_id IS
    'The corridor.';
COMMENT ON COLUMN corridor_standing.place IS
    '1 for the first line of a corridor; a later one overrides.';
COMMENT ON COLUMN corridor_standing.begins_on IS
    'The day from which it counts.';
COMMENT ON COLUMN corridor_standing.reason IS
    'The reason, or the evidence.';
COMMENT ON COLUMN corridor_standing.source IS
    'Where that is written.';
COMMENT ON COLUMN corridor_standing.decided_by IS
    'Who put the corridor there (staff.human_id).';
COMMENT ON COLUMN corridor_standing.state IS
    'The state from that day on.';
COMMENT ON COLUMN corridor_standing.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN corridor_standing.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE corridor_edition IS
    'Loads of corridor files: what each one changed.';
COMMENT ON COLUMN corridor_edition.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN corridor_edition.id IS
    'The id that the receipt of the load names.';
COMMENT ON COLUMN corridor_edition.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN corridor_edition.digest IS
    'SHA-256 over the entries of the file, as they were stored.';
COMMENT ON COLUMN corridor_edition.inserted IS
    'Corridors that were new.';
COMMENT ON COLUMN corridor_edition.revised IS
    'Corridors whose terms it changed.';
COMMENT ON COLUMN corridor_edition.unchanged IS
    'Corridors that it found as it has them.';
COMMENT ON COLUMN corridor_edition.ended IS
    'Corridors that had ended, and were left alone.';
COMMENT ON COLUMN corridor_edition.waiting IS
    'Corridors whose new terms wait for a second person.';
COMMENT ON COLUMN corridor_edition.loaded_by IS
    'Who loaded it (staff.human_id).';
COMMENT ON COLUMN corridor_edition.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN corridor_edition.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE guide IS
    'Guides for workers: rights, hotlines, what to carry, what nobody may ask for.';
COMMENT ON COLUMN guide.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN guide.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN guide.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN guide.corridor_id IS
    'The corridor whose workers it is for.';
COMMENT ON COLUMN guide.language IS
    'The language, a BCP 47 tag.';
COMMENT ON COLUMN guide.edition IS
    'Counts the editions of a corridor and language.';
COMMENT ON COLUMN guide.title IS
    'What it is called.';
COMMENT ON COLUMN guide.sections IS
    'What it says, each item with its source.';
COMMENT ON COLUMN guide.to_confirm IS
    'Whether any item must still be confirmed.';
COMMENT ON COLUMN guide.made_by IS
    'Who wrote or amended it last (staff.human_id); another one publishes.';
COMMENT ON COLUMN guide.published_by IS
    'Who published it, as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN guide.published_on IS
    'The day on which a second person published it.';
COMMENT ON COLUMN guide.state IS
    'draft, published, superseded or withdrawn.';
COMMENT ON COLUMN guide.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN guide.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE guide_handout IS
    'Which guide was handed to whom, and when.';
COMMENT ON COLUMN guide_handout.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN guide_handout.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN guide_handout.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN guide_handout.guide_id IS
    'The guide.';
COMMENT ON COLUMN guide_handout.person_id IS
    'The worker.';
COMMENT ON COLUMN guide_handout.case_id IS
    'The case.';
COMMENT ON COLUMN guide_handout.handed_on IS
    'The day.';
COMMENT ON COLUMN guide_handout.manner IS
    'paper, electronic or read_aloud.';
COMMENT ON COLUMN guide_handout.handed_by IS
    'Who handed it to the worker (staff.human_id).';
COMMENT ON COLUMN guide_handout.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN guide_handout.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE project IS
    'Works abroad of a contractor, and what its workers are owed before they go.';
COMMENT ON COLUMN project.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN project.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN project.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN project.kind IS
    'contracted (a Chinese contractor''s) or third_country.';
COMMENT ON COLUMN project.name IS
    'What it is called.';
COMMENT ON COLUMN project.employer_id IS
    'The contractor, who employs the workers.';
COMMENT ON COLUMN project.is_own IS
    'Whether the agency itself is that contractor.';
COMMENT ON COLUMN project.owner IS
    'For whom the works are built.';
COMMENT ON COLUMN project.country IS
    'Where, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN project.contract_number IS
    'The number of the contract between contractor and owner.';
COMMENT ON COLUMN project.contract_signed_on IS
    'When that contract was signed.';
COMMENT ON COLUMN project.contract_value_minor IS
    'What the works are worth by it, in minor units.';
COMMENT ON COLUMN project.contract_value_currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN project.safety_head IS
    'Who heads the contractor''s unit for safety.';
COMMENT ON COLUMN project.safety_plan_adopted_on IS
    'When the safety plan of the project was adopted.';
COMMENT ON COLUMN project.reserve_mode IS
    'cash or guarantee: how the contractor''s reserve is held.';
COMMENT ON COLUMN project.reserve_minor IS
    'The contractor''s reserve, in minor units.';
COMMENT ON COLUMN project.reserve_currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN project.reserve_bank IS
    'The bank that holds or guarantees it.';
COMMENT ON COLUMN project.reserve_valid_until IS
    'The last day of the guarantee; none for cash.';
COMMENT ON COLUMN project.intermediary IS
    'Through whom the staff are recruited, if through anyone.';
COMMENT ON COLUMN project.intermediary_licence IS
    'The number of that intermediary''s licence.';
COMMENT ON COLUMN project.intermediary_licensed_until IS
    'The last day of that licence, where it has one.';
COMMENT ON COLUMN project.embassy_reported_on IS
    'When the embassy was told of the project contract.';
COMMENT ON COLUMN project.embassy_receipt IS
    'The embassy''s receipt.';
COMMENT ON COLUMN project.three_party_contract IS
    'The contract between contractor, owner and agency.';
COMMENT ON COLUMN project.three_party_signed_on IS
    'When the last of the three signed it.';
COMMENT ON COLUMN project.agreement_id IS
    'The agreement of the three states behind it.';
COMMENT ON COLUMN project.made_by IS
    'Who recorded or last amended it (staff.human_id); another confirms.';
COMMENT ON COLUMN project.earlier_makers IS
    'Who had a hand in it before (staff.human_id); none of them confirms.';
COMMENT ON COLUMN project.confirmed_by IS
    'Who confirmed it, as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN project.ended_on IS
    'When it was completed or cancelled.';
COMMENT ON COLUMN project.end_reason IS
    'Why it was cancelled.';
COMMENT ON COLUMN project.state IS
    'drafted, confirmed, completed or cancelled.';
COMMENT ON COLUMN project.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN project.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE project_site IS
    'Where a project is built, with the host state''s permission for workers there.';
COMMENT ON COLUMN project_site.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN project_site.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN project_site.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN project_site.project_id IS
    'What is built there.';
COMMENT ON COLUMN project_site.site_id IS
    'The contractor''s site.';
COMMENT ON COLUMN project_site.permission_number IS
    'The host state''s permission for workers at the site.';
COMMENT ON COLUMN project_site.permission_authority IS
    'Who gave it.';
COMMENT ON COLUMN project_site.permission_from IS
    'Its first day.';
COMMENT ON COLUMN project_site.permission_until IS
    'Its last day.';
COMMENT ON COLUMN project_site.state IS
    'current or removed.';
COMMENT ON COLUMN project_site.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN project_site.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE job_order IS
    'Demand letters: how many, for what work, pay and hours, until when.';
COMMENT ON COLUMN job_order.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN job_order.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN job_order.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN job_order.reference IS
    'The number that the employer gave the demand letter.';
COMMENT ON COLUMN job_order.employer_id IS
    'Who asks for workers.';
COMMENT ON COLUMN job_order.site_id IS
    'Where the work is done.';
COMMENT ON COLUMN job_order.corridor_id IS
    'The corridor on which the workers go.';
COMMENT ON COLUMN job_order.cooperation_id IS
    'The cooperation contract it is under.';
COMMENT ON COLUMN job_order.project_id IS
    'The project that the workers are wanted for.';
COMMENT ON COLUMN job_order.occupation IS
    'The occupation in ISCO-08.';
COMMENT ON COLUMN job_order.headcount IS
    'How many workers are wanted.';
COMMENT ON COLUMN job_order.filled IS
    'How many places are taken.';
COMMENT ON COLUMN job_order.pay_minor IS
    'The basic pay of one unit, in minor units.';
COMMENT ON COLUMN job_order.pay_currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN job_order.pay_unit IS
    'hour, day or month.';
COMMENT ON COLUMN job_order.pay_components IS
    'What is paid on top.';
COMMENT ON COLUMN job_order.deductions IS
    'What is taken off, each with its basis.';
COMMENT ON COLUMN job_order.worker_costs IS
    'What the worker bears; an empty list states that there is nothing.';
COMMENT ON COLUMN job_order.hours_week IS
    'The regular hours a week.';
COMMENT ON COLUMN job_order.housing IS
    'Where and how the workers live.';
COMMENT ON COLUMN job_order.contract_months IS
    'How long the employment runs.';
COMMENT ON COLUMN job_order.nationalities IS
    'The nationalities asked for, if any are.';
COMMENT ON COLUMN job_order.sex_term IS
    'any, female or male.';
COMMENT ON COLUMN job_order.minimum_age IS
    'The least age asked for.';
COMMENT ON COLUMN job_order.maximum_age IS
    'The greatest age asked for.';
COMMENT ON COLUMN job_order.requirements IS
    'What else is asked of the workers.';
COMMENT ON COLUMN job_order.terms_basis IS
    'Why the work itself demands a sex or an age.';
COMMENT ON COLUMN job_order.opens_on IS
    'The day of the letter.';
COMMENT ON COLUMN job_order.closes_on IS
    'The last day on which a place may be taken.';
COMMENT ON COLUMN job_order.employer_signatory IS
    'Who signed for the employer.';
COMMENT ON COLUMN job_order.signed_on IS
    'The day of the signature.';
COMMENT ON COLUMN job_order.authority IS
    'Who confirmed the letter.';
COMMENT ON COLUMN job_order.authority_reference IS
    'Under which number.';
COMMENT ON COLUMN job_order.authority_checked_on IS
    'The day of the confirmation.';
COMMENT ON COLUMN job_order.hold_reason IS
    'What an order on hold waits for.';
COMMENT ON COLUMN job_order.made_by IS
    'Who drafted or amended it last (staff.human_id).';
COMMENT ON COLUMN job_order.checked_by IS
    'Who noted the authority''s word, as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN job_order.state IS
    'draft, employer_signed, authority_checked, open, on_hold, partially_filled, filled, closed or cancelled.';
COMMENT ON COLUMN job_order.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN job_order.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE job_order_place IS
    'The places of job orders, each with the case that took it.';
COMMENT ON COLUMN job_order_place.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN job_order_place.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN job_order_place.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN job_order_place.job_order_id IS
    'The order.';
COMMENT ON COLUMN job_order_place.case_id IS
    'The case that took the place.';
COMMENT ON COLUMN job_order_place.person_id IS
    'The worker.';
COMMENT ON COLUMN job_order_place.taken_on IS
    'The day on which it was taken.';
COMMENT ON COLUMN job_order_place.vacated_on IS
    'The day on which it was given back.';
COMMENT ON COLUMN job_order_place.vacated_because IS
    'Why it was given back.';
COMMENT ON COLUMN job_order_place.state IS
    'taken or vacated.';
COMMENT ON COLUMN job_order_place.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN job_order_place.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE vacancy IS
    'Items of the labour information network, from collection to their end.';
COMMENT ON COLUMN vacancy.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN vacancy.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN vacancy.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN vacancy.title IS
    'What is offered.';
COMMENT ON COLUMN vacancy.body IS
    'The text that workers read.';
COMMENT ON COLUMN vacancy.language IS
    'The language of the text.';
COMMENT ON COLUMN vacancy.source IS
    'Who or what it comes from.';
COMMENT ON COLUMN vacancy.source_kind IS
    'What kind of source that is.';
COMMENT ON COLUMN vacancy.url IS
    'The address on the web at which the item stands.';
COMMENT ON COLUMN vacancy.employer_name IS
    'The employer as the item names it.';
COMMENT ON COLUMN vacancy.destination IS
    'The country of the work, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN vacancy.place IS
    'The place of work.';
COMMENT ON COLUMN vacancy.occupation IS
    'The occupation in ISCO-08.';
COMMENT ON COLUMN vacancy.headcount IS
    'How many workers are wanted.';
COMMENT ON COLUMN vacancy.pay_minor IS
    'The basic pay of one unit, in minor units.';
COMMENT ON COLUMN vacancy.pay_currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN vacancy.pay_unit IS
    'hour, day or month.';
COMMENT ON COLUMN vacancy.worker_costs IS
    'What the worker bears; an empty list states that there is nothing.';
COMMENT ON COLUMN vacancy.valid_until IS
    'The last day of the offer.';
COMMENT ON COLUMN vacancy.collected_by IS
    'Who brought it in or revised it last (staff.human_id).';
COMMENT ON COLUMN vacancy.screened_by IS
    'Who screened it (staff.human_id); null until then.';
COMMENT ON COLUMN vacancy.verified_by IS
    'Who verified it as it stands, never its collector (staff.human_id); null until then.';
COMMENT ON COLUMN vacancy.verified_on IS
    'The day on which it was verified.';
COMMENT ON COLUMN vacancy.verification_method IS
    'embassy, employer_visit or registry.';
COMMENT ON COLUMN vacancy.verification_evidence IS
    'What shows that it is true.';
COMMENT ON COLUMN vacancy.authenticity_score IS
    'How sure that makes it, from 0 to 100.';
COMMENT ON COLUMN vacancy.channel IS
    'Through what kind of body or medium it goes.';
COMMENT ON COLUMN vacancy.sub_agent_id IS
    'The informant, where it goes through one.';
COMMENT ON COLUMN vacancy.transmitted_to IS
    'To whom it was handed on.';
COMMENT ON COLUMN vacancy.published_on IS
    'The day since which workers may read it.';
COMMENT ON COLUMN vacancy.reached IS
    'How many it has reached.';
COMMENT ON COLUMN vacancy.job_order_id IS
    'The order that it became.';
COMMENT ON COLUMN vacancy.ended_because IS
    'Why it was withdrawn or rejected.';
COMMENT ON COLUMN vacancy.state IS
    'collected, screened, verified, transmitted, published, matched, feedback_received, expired, withdrawn or rejected_fake.';
COMMENT ON COLUMN vacancy.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN vacancy.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE vacancy_feedback IS
    'What came back on a published item, and whether it doubts it.';
COMMENT ON COLUMN vacancy_feedback.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN vacancy_feedback.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN vacancy_feedback.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN vacancy_feedback.vacancy_id IS
    'The item.';
COMMENT ON COLUMN vacancy_feedback.giver IS
    'Who answered.';
COMMENT ON COLUMN vacancy_feedback.feedback IS
    'What was said.';
COMMENT ON COLUMN vacancy_feedback.doubts_authenticity IS
    'Whether it doubts the offer.';
COMMENT ON COLUMN vacancy_feedback.received_on IS
    'The day.';
COMMENT ON COLUMN vacancy_feedback.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN vacancy_feedback.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE case_file IS
    'Placements: one person, one employer, from application to closing.';
COMMENT ON COLUMN case_file.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN case_file.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN case_file.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN case_file.person_id IS
    'Who goes.';
COMMENT ON COLUMN case_file.employer_id IS
    'For whom the person works.';
COMMENT ON COLUMN case_file.site_id IS
    'The place of work, one of that employer''s.';
COMMENT ON COLUMN case_file.job_order_id IS
    'The job order whose place it fills.';
COMMENT ON COLUMN case_file.project_id IS
    'The project that the worker goes to, if it is one.';
COMMENT ON COLUMN case_file.sub_agent_id IS
    'Through whom the worker came, if so.';
COMMENT ON COLUMN case_file.destination IS
    'The country of the site, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN case_file.programme IS
    'The programme, such as JP-SSW-1.';
COMMENT ON COLUMN case_file.occupation IS
    'The occupation in ISCO-08.';
COMMENT ON COLUMN case_file.planned_departure IS
    'The day of departure as planned.';
COMMENT ON COLUMN case_file.planned_end IS
    'The last day abroad as planned.';
COMMENT ON COLUMN case_file.applied_on IS
    'The day of the application to the programme.';
COMMENT ON COLUMN case_file.selected_on IS
    'The day of the selection, from which the waiting runs.';
COMMENT ON COLUMN case_file.reconfirmed_on IS
    'When the worker last said that the word still holds.';
COMMENT ON COLUMN case_file.hotline_card_on IS
    'When the card with the hotlines was handed over.';
COMMENT ON COLUMN case_file.hotline_card_language IS
    'The language of that card, a BCP 47 tag.';
COMMENT ON COLUMN case_file.data_consent_on IS
    'When the person agreed to the use of personal data.';
COMMENT ON COLUMN case_file.opened_by IS
    'Who opened the case (staff.human_id); another one closes it. Null in an earlier case.';
COMMENT ON COLUMN case_file.end_reason IS
    'Why it was given up, in a word of a closed list; null otherwise.';
COMMENT ON COLUMN case_file.state IS
    'open, closed or withdrawn.';
COMMENT ON COLUMN case_file.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN case_file.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE reservation IS
    'Persons kept for a job order, for thirty days at most.';
COMMENT ON COLUMN reservation.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN reservation.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN reservation.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN reservation.person_id IS
    'Who is kept.';
COMMENT ON COLUMN reservation.pool_member_id IS
    'The membership in the pool, if there is one.';
COMMENT ON COLUMN reservation.job_order_id IS
    'For which job order.';
COMMENT ON COLUMN reservation.case_id IS
    'The case that came of it.';
COMMENT ON COLUMN reservation.reserved_on IS
    'The first day.';
COMMENT ON COLUMN reservation.reserved_until IS
    'The last day; on the next the place is free again.';
COMMENT ON COLUMN reservation.released_on IS
    'The day on which it was given back.';
COMMENT ON COLUMN reservation.state IS
    'held, placed or released.';
COMMENT ON COLUMN reservation.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN reservation.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE transfer IS
    'Personal data that went to an employer abroad: what, why, on which legal route.';
COMMENT ON COLUMN transfer.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN transfer.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN transfer.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN transfer.person_id IS
    'Whose data they are.';
COMMENT ON COLUMN transfer.case_id IS
    'For which case.';
COMMENT ON COLUMN transfer.employer_id IS
    'The employer who has the data.';
COMMENT ON COLUMN transfer.country IS
    'Where, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN transfer.kinds IS
    'What kinds of data went.';
COMMENT ON COLUMN transfer.purpose IS
    'What the data went for.';
COMMENT ON COLUMN transfer.legal_route IS
    'On what ground they left China.';
COMMENT ON COLUMN transfer.assessment IS
    'The number of the impact assessment.';
COMMENT ON COLUMN transfer.assessed_on IS
    'The day of that assessment.';
COMMENT ON COLUMN transfer.transferred_on IS
    'The day of the transfer.';
COMMENT ON COLUMN transfer.stopped_on IS
    'When the recipient was told to stop.';
COMMENT ON COLUMN transfer.state IS
    'recorded or stopped.';
COMMENT ON COLUMN transfer.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN transfer.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE agency IS
    'The licensed enterprise: the tenant of every row.';
COMMENT ON COLUMN agency.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN agency.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN agency.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN agency.name IS
    'What the enterprise is called.';
COMMENT ON COLUMN agency.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN agency.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE licence IS
    'The agency''s permission to send workers abroad.';
COMMENT ON COLUMN licence.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN licence.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN licence.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN licence.number IS
    'The number on the certificate.';
COMMENT ON COLUMN licence.authority IS
    'The commerce authority that granted it, or will decide.';
COMMENT ON COLUMN licence.credit_code IS
    'The agency''s unified social credit code.';
COMMENT ON COLUMN licence.legal_representative IS
    'The agency''s legal representative.';
COMMENT ON COLUMN licence.paid_in_capital_minor IS
    'The paid-in capital, in minor units.';
COMMENT ON COLUMN licence.channels IS
    'The channels that it covers.';
COMMENT ON COLUMN licence.applied_on IS
    'When the authority received the application.';
COMMENT ON COLUMN licence.approved_on IS
    'The day of the approval.';
COMMENT ON COLUMN licence.registered_on IS
    'The day of the business registration.';
COMMENT ON COLUMN licence.valid_until IS
    'The last day of validity, if one is stated.';
COMMENT ON COLUMN licence.rectify_until IS
    'Until when something is to be corrected.';
COMMENT ON COLUMN licence.cessation_plan IS
    'Who looks after the workers still abroad once it ceases, and until when; null until planned.';
COMMENT ON COLUMN licence.stated_by IS
    'Who said last what the authority granted or lifted (staff.human_id).';
COMMENT ON COLUMN licence.confirmed_by IS
    'Who held that against the evidence, as a second person (staff.human_id); null while it waits.';
COMMENT ON COLUMN licence.evidence IS
    'What a second person held it against.';
COMMENT ON COLUMN licence.decided_on IS
    'The day of the authority''s last decision on it.';
COMMENT ON COLUMN licence.state IS
    'recorded, draft, applied, approved, registered, reserve_paid, active, rectification, suspended, lifted, ceasing, ceased, revoked or withdrawn.';
COMMENT ON COLUMN licence.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN licence.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE licence_change IS
    'Changes of the licence or the registration.';
COMMENT ON COLUMN licence_change.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN licence_change.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN licence_change.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN licence_change.licence_id IS
    'The licence.';
COMMENT ON COLUMN licence_change.what IS
    'What changed.';
COMMENT ON COLUMN licence_change.description IS
    'What it was and what it is now.';
COMMENT ON COLUMN licence_change.changed_on IS
    'The day of the change.';
COMMENT ON COLUMN licence_change.awaited_channels IS
    'The wider scope that a second person confirms.';
COMMENT ON COLUMN licence_change.awaited_until IS
    'The later end that a second person confirms.';
COMMENT ON COLUMN licence_change.made_by IS
    'Who recorded it (staff.human_id).';
COMMENT ON COLUMN licence_change.confirmed_by IS
    'Who saw the authority''s paper, as a second person (staff.human_id); null until then, or where nothing widens.';
COMMENT ON COLUMN licence_change.evidence IS
    'What the second person held it against.';
COMMENT ON COLUMN licence_change.state IS
    'waits for a second person, or holds.';
COMMENT ON COLUMN licence_change.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN licence_change.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE branch IS
    'Branches: they work under the agency''s licence and within its scope.';
COMMENT ON COLUMN branch.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN branch.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN branch.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN branch.licence_id IS
    'The licence that it works under.';
COMMENT ON COLUMN branch.name IS
    'The name as registered.';
COMMENT ON COLUMN branch.credit_code IS
    'Its own unified social credit code, if it has one.';
COMMENT ON COLUMN branch.address IS
    'Where it is.';
COMMENT ON COLUMN branch.head IS
    'Who leads it.';
COMMENT ON COLUMN branch.channels IS
    'The part of the licence''s channels that it works in; null is all of them.';
COMMENT ON COLUMN branch.opened_on IS
    'The first day.';
COMMENT ON COLUMN branch.closed_on IS
    'The last day.';
COMMENT ON COLUMN branch.state IS
    'open or closed.';
COMMENT ON COLUMN branch.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN branch.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE executive IS
    'The agency''s managers who know the business.';
COMMENT ON COLUMN executive.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN executive.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN executive.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN executive.name IS
    'The name.';
COMMENT ON COLUMN executive.position IS
    'The position.';
COMMENT ON COLUMN executive.qualification IS
    'How the person knows the business.';
COMMENT ON COLUMN executive.appointed_on IS
    'The first day.';
COMMENT ON COLUMN executive.left_on IS
    'The last day.';
COMMENT ON COLUMN executive.state IS
    'serving or left.';
COMMENT ON COLUMN executive.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN executive.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE incident_plan IS
    'The written plan for incidents abroad, and when it was reviewed.';
COMMENT ON COLUMN incident_plan.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN incident_plan.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN incident_plan.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN incident_plan.title IS
    'What the plan is called.';
COMMENT ON COLUMN incident_plan.summary IS
    'Who does what in which hour.';
COMMENT ON COLUMN incident_plan.adopted_on IS
    'The day of the adoption.';
COMMENT ON COLUMN incident_plan.reviewed_on IS
    'The adoption or the newest review.';
COMMENT ON COLUMN incident_plan.state IS
    'current or superseded.';
COMMENT ON COLUMN incident_plan.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN incident_plan.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE reserve IS
    'The agency''s risk reserve.';
COMMENT ON COLUMN reserve.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN reserve.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN reserve.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN reserve.mode IS
    'cash or guarantee.';
COMMENT ON COLUMN reserve.bank IS
    'The bank that holds or guarantees it.';
COMMENT ON COLUMN reserve.bank_id IS
    'The same bank in the directory, where it is named so.';
COMMENT ON COLUMN reserve.amount_minor IS
    'The amount that was paid in or guaranteed, in minor units.';
COMMENT ON COLUMN reserve.drawn_minor IS
    'What was drawn of it and not topped up, in minor units.';
COMMENT ON COLUMN reserve.currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN reserve.guarantee_number IS
    'The number of the guarantee.';
COMMENT ON COLUMN reserve.deposited_on IS
    'The day of the deposit or of the guarantee.';
COMMENT ON COLUMN reserve.valid_until IS
    'The last day of the guarantee, if one is stated.';
COMMENT ON COLUMN reserve.state IS
    'held or released.';
COMMENT ON COLUMN reserve.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN reserve.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE reserve_draw IS
    'What was taken from the reserve, for what and whom, and its topping up.';
COMMENT ON COLUMN reserve_draw.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN reserve_draw.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN reserve_draw.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN reserve_draw.reserve_id IS
    'From which part it was drawn.';
COMMENT ON COLUMN reserve_draw.person_id IS
    'The worker of the case that it names; null where it names none.';
COMMENT ON COLUMN reserve_draw.case_id IS
    'The case that it served.';
COMMENT ON COLUMN reserve_draw.purpose IS
    'One of the four of Decree 620 Art. 10.';
COMMENT ON COLUMN reserve_draw.amount_minor IS
    'How much, in minor units.';
COMMENT ON COLUMN reserve_draw.persons IS
    'How many workers it served.';
COMMENT ON COLUMN reserve_draw.reason IS
    'Why the agency did not pay itself, and whom it served.';
COMMENT ON COLUMN reserve_draw.authority_reference IS
    'The authority''s decision or the court''s judgment.';
COMMENT ON COLUMN reserve_draw.drawn_on IS
    'The day of the use.';
COMMENT ON COLUMN reserve_draw.due_on IS
    'The last day to put it back.';
COMMENT ON COLUMN reserve_draw.topped_up_minor IS
    'How much of it was put back, in minor units.';
COMMENT ON COLUMN reserve_draw.topped_up_on IS
    'When something was put back last.';
COMMENT ON COLUMN reserve_draw.state IS
    'open or topped_up.';
COMMENT ON COLUMN reserve_draw.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN reserve_draw.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE staff IS
    'Accounts of the agency''s staff.';
COMMENT ON COLUMN staff.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN staff.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN staff.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN staff.human_id IS
    'The human being behind the account: two accounts with the same one are one pair of eyes.';
COMMENT ON COLUMN staff.name IS
    'The name that colleagues see.';
COMMENT ON COLUMN staff.role IS
    'The role; Role.swift says what it may.';
COMMENT ON COLUMN staff.state IS
    'active or left.';
COMMENT ON COLUMN staff.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN staff.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE token IS
    'Bearer tokens, hashed.';
COMMENT ON COLUMN token.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN token.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN token.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN token.staff_id IS
    'Whose token it is.';
COMMENT ON COLUMN token.key_id IS
    'The part of the token that may be shown.';
COMMENT ON COLUMN token.digest IS
    'SHA-256 of the secret, which is shown once and never stored.';
COMMENT ON COLUMN token.expires_at IS
    'When it ends by itself.';
COMMENT ON COLUMN token.revoked_at IS
    'When it was revoked; null while it is valid.';
COMMENT ON COLUMN token.state IS
    'valid or revoked.';
COMMENT ON COLUMN token.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN token.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE work_calendar IS
    'One year of a country''s announced days off and make-up working days.';
COMMENT ON COLUMN work_calendar.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN work_calendar.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN work_calendar.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN work_calendar.country IS
    'Whose days they are, ISO 3166.';
COMMENT ON COLUMN work_calendar.year IS
    'The year.';
COMMENT ON COLUMN work_calendar.days IS
    'Days off and make-up days, each with its source.';
COMMENT ON COLUMN work_calendar.source IS
    'The notice that announces them.';
COMMENT ON COLUMN work_calendar.loaded_by IS
    'Who loaded it (staff.human_id).';
COMMENT ON COLUMN work_calendar.confirmed_by IS
    'Who held it against the notice, as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN work_calendar.state IS
    'provisional until confirmed; superseded by a later load.';
COMMENT ON COLUMN work_calendar.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN work_calendar.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE threshold IS
    'Values that the agency gives the numbers of law and policy, each from a day on.';
COMMENT ON COLUMN threshold.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN threshold.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN threshold.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN threshold.code IS
    'Which number.';
COMMENT ON COLUMN threshold.value IS
    'The value in the unit of the number; of an amount its minor units.';
COMMENT ON COLUMN threshold.currency IS
    'The currency of an amount; none for every other number.';
COMMENT ON COLUMN threshold.effective_from IS
    'The first day on which it counts.';
COMMENT ON COLUMN threshold.effective_until IS
    'The day on which the next one begins; none while none follows.';
COMMENT ON COLUMN threshold.source IS
    'Where it is written.';
COMMENT ON COLUMN threshold.to_confirm IS
    'Whether a compliance officer must still hold it against its source.';
COMMENT ON COLUMN threshold.proposed_by IS
    'Who proposed it (staff.human_id).';
COMMENT ON COLUMN threshold.confirmed_by IS
    'Who held it against its source, as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN threshold.state IS
    'proposed until a second person confirms it, or withdrawn; superseded by another of the day.';
COMMENT ON COLUMN threshold.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN threshold.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE task IS
    'Duties with their clocks: what must be done, by whom, until when, and why then.';
COMMENT ON COLUMN task.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN task.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN task.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN task.duty IS
    'The duty''s word.';
COMMENT ON COLUMN task.rule_id IS
    'The rule that demands it.';
COMMENT ON COLUMN task.title IS
    'What is to be done.';
COMMENT ON COLUMN task.subject_noun IS
    'What kind of record the duty is of, in the singular word of the API.';
COMMENT ON COLUMN task.subject_id IS
    'The record that it is about.';
COMMENT ON COLUMN task.subject IS
    'The record that it is about, as a TypeID.';
COMMENT ON COLUMN task.person_id IS
    'The person concerned.';
COMMENT ON COLUMN task.case_id IS
    'The case, where there is one.';
COMMENT ON COLUMN task.owner_role IS
    'The role that owns it.';
COMMENT ON COLUMN task.owner_id IS
    'Who took it.';
COMMENT ON COLUMN task.due_at IS
    'The first moment that is too late.';
COMMENT ON COLUMN task.due_on IS
    'The last day, on the wall of its zone.';
COMMENT ON COLUMN task.zone IS
    'The zone of the duty.';
COMMENT ON COLUMN task.basis IS
    'How the moment was found.';
COMMENT ON COLUMN task.reminders IS
    'The hours before due_at at which the owner is reminded, the greatest first; 0 is due_at itself, less comes after it.';
COMMENT ON COLUMN task.next_reminder_at IS
    'When the owner hears of it next.';
COMMENT ON COLUMN task.by_hand IS
    'Whether the owner ends it with a note; otherwise the step that it asks for does.';
COMMENT ON COLUMN task.stays_because IS
    'Why it stays when its case ends; none where it ends with it.';
COMMENT ON COLUMN task.note IS
    'How it was done, where it was ended by hand; without personal data.';
COMMENT ON COLUMN task.done_at IS
    'When it ended.';
COMMENT ON COLUMN task.done_by IS
    'The account of whoever did or dropped it (staff.id); null while it is open.';
COMMENT ON COLUMN task.escalated_at IS
    'When the director heard of it.';
COMMENT ON COLUMN task.state IS
    'open, done, or void when its reason went.';
COMMENT ON COLUMN task.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN task.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE task_reminder IS
    'Reminders that were given, one row a window.';
COMMENT ON COLUMN task_reminder.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN task_reminder.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN task_reminder.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN task_reminder.task_id IS
    'The task of which its owner was reminded.';
COMMENT ON COLUMN task_reminder.hours_before IS
    'Which of the task''s reminders it was, in hours before the due instant; 0 or less from then on.';
COMMENT ON COLUMN task_reminder.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN task_reminder.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE rule_override IS
    'A warning that two people took upon themselves: for one record, one step, until a day.';
COMMENT ON COLUMN rule_override.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN rule_override.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN rule_override.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN rule_override.rule_id IS
    'The warning.';
COMMENT ON COLUMN rule_override.step IS
    'The step that it no longer stops.';
COMMENT ON COLUMN rule_override.case_id IS
    'The case; or one of the five below.';
COMMENT ON COLUMN rule_override.person_id IS
    'The person, where there was no case.';
COMMENT ON COLUMN rule_override.employer_id IS
    'The employer whose approval it stopped.';
COMMENT ON COLUMN rule_override.job_order_id IS
    'The order whose opening it stopped.';
COMMENT ON COLUMN rule_override.licence_id IS
    'The licence whose application it stopped.';
COMMENT ON COLUMN rule_override.sub_agent_id IS
    'The sub-agent whose authorisation it stopped.';
COMMENT ON COLUMN rule_override.reason IS
    'Why the step may be taken in spite of the warning.';
COMMENT ON COLUMN rule_override.valid_until IS
    'The last day on which it holds.';
COMMENT ON COLUMN rule_override.asked_by IS
    'Who asked.';
COMMENT ON COLUMN rule_override.asked_by_human IS
    'The human being behind asked_by (staff.human_id): another one grants it.';
COMMENT ON COLUMN rule_override.granted_by IS
    'Who granted it.';
COMMENT ON COLUMN rule_override.granted_at IS
    'When it was granted.';
COMMENT ON COLUMN rule_override.state IS
    'asked, granted, declined or withdrawn.';
COMMENT ON COLUMN rule_override.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN rule_override.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE rule_adoption IS
    'From when each policy binds the agency; a day only ever comes earlier, by two people.';
COMMENT ON COLUMN rule_adoption.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN rule_adoption.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN rule_adoption.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN rule_adoption.rule_id IS
    'The rule.';
COMMENT ON COLUMN rule_adoption.adopted_on IS
    'The day from which it binds.';
COMMENT ON COLUMN rule_adoption.awaited_on IS
    'The earlier day that waits for a second person.';
COMMENT ON COLUMN rule_adoption.reason IS
    'What shows the earlier day.';
COMMENT ON COLUMN rule_adoption.asked_by IS
    'Who asked for the earlier day (staff.human_id).';
COMMENT ON COLUMN rule_adoption.state IS
    'adopted, or predating while an earlier day waits.';
COMMENT ON COLUMN rule_adoption.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN rule_adoption.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE law_confirmation IS
    'What was found of rules, terms and sentences that were to be confirmed.';
COMMENT ON COLUMN law_confirmation.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN law_confirmation.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN law_confirmation.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN law_confirmation.rule_id IS
    'The rule; or a term, or a sentence.';
COMMENT ON COLUMN law_confirmation.corridor_id IS
    'The corridor whose term it is.';
COMMENT ON COLUMN law_confirmation.term IS
    'The term, as in the corridor file.';
COMMENT ON COLUMN law_confirmation.guide_id IS
    'The guide whose sentence it is.';
COMMENT ON COLUMN law_confirmation.section IS
    'The number of the sentence''s section, from 1.';
COMMENT ON COLUMN law_confirmation.item IS
    'The number of the sentence within its section, from 1.';
COMMENT ON COLUMN law_confirmation.source IS
    'Where it is written.';
COMMENT ON COLUMN law_confirmation.in_force_from IS
    'Of a rule: the day on which that source came into force.';
COMMENT ON COLUMN law_confirmation.found_on IS
    'The day on which the source was read.';
COMMENT ON COLUMN law_confirmation.note IS
    'What whoever confirms it should know.';
COMMENT ON COLUMN law_confirmation.proposed_by IS
    'Who found it (staff.human_id).';
COMMENT ON COLUMN law_confirmation.confirmed_by IS
    'Who let it count, as a second person (staff.human_id).';
COMMENT ON COLUMN law_confirmation.state IS
    'proposed, confirmed, declined, withdrawn or superseded.';
COMMENT ON COLUMN law_confirmation.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN law_confirmation.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE sanctions_list IS
    'Editions of sanctions lists as loaded: publisher, date, digests, counts, and their re-screening.';
COMMENT ON COLUMN sanctions_list.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN sanctions_list.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN sanctions_list.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN sanctions_list.publisher IS
    'un, ofac-sdn, ofac-others or eu.';
COMMENT ON COLUMN sanctions_list.format IS
    'How its files are written.';
COMMENT ON COLUMN sanctions_list.edition IS
    'What the publisher calls it.';
COMMENT ON COLUMN sanctions_list.dated IS
    'The day of the edition.';
COMMENT ON COLUMN sanctions_list.bytes IS
    'How long its files are.';
COMMENT ON COLUMN sanctions_list.sha256 IS
    'SHA-256 of the files as published.';
COMMENT ON COLUMN sanctions_list.entries_sha256 IS
    'SHA-256 of the entries as read from them.';
COMMENT ON COLUMN sanctions_list.individuals IS
    'How many people it lists.';
COMMENT ON COLUMN sanctions_list.entities IS
    'How many organisations it lists.';
COMMENT ON COLUMN sanctions_list.others IS
    'How many ships and aircraft it lists.';
COMMENT ON COLUMN sanctions_list.names IS
    'How many names they have.';
COMMENT ON COLUMN sanctions_list.oddity_count IS
    'How many oddities there are in its files.';
COMMENT ON COLUMN sanctions_list.oddities IS
    'The first 500 of them, entry by entry.';
COMMENT ON COLUMN sanctions_list.made_by IS
    'Who announced the edition (staff.human_id).';
COMMENT ON COLUMN sanctions_list.proposed_by IS
    'Who loaded an edition that waits for a second person, or proposed to withdraw it (staff.human_id); null where nothing was proposed.';
COMMENT ON COLUMN sanctions_list.confirmed_by IS
    'Who confirmed it as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN sanctions_list.withdraw_reason IS
    'Why somebody proposes to withdraw it, or proposed it.';
COMMENT ON COLUMN sanctions_list.queued IS
    'How many subjects it put into the backlog.';
COMMENT ON COLUMN sanctions_list.screened IS
    'How many comparisons were made under it.';
COMMENT ON COLUMN sanctions_list.stopped IS
    'How many of them hold or wait for a lawyer.';
COMMENT ON COLUMN sanctions_list.rescreened_at IS
    'When nobody waited any more.';
COMMENT ON COLUMN sanctions_list.state IS
    'receiving, waiting, current, superseded, abandoned or withdrawn.';
COMMENT ON COLUMN sanctions_list.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN sanctions_list.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE sanctions_part IS
    'The publisher''s files as they came, in parts: insert-only.';
COMMENT ON COLUMN sanctions_part.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN sanctions_part.list_id IS
    'The edition whose file it is a part of.';
COMMENT ON COLUMN sanctions_part.file IS
    'list, or aliases and comments where the publisher has these in files of their own.';
COMMENT ON COLUMN sanctions_part.place IS
    'Its place in the file, from 1.';
COMMENT ON COLUMN sanctions_part.bytes IS
    'The bytes as they came, at most 1 MiB.';

COMMENT ON TABLE sanctions_entry IS
    'Who and what each edition lists: insert-only.';
COMMENT ON COLUMN sanctions_entry.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN sanctions_entry.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN sanctions_entry.list_id IS
    'The edition.';
COMMENT ON COLUMN sanctions_entry.place IS
    'Its place in the edition: the entries'' digest is over this order.';
COMMENT ON COLUMN sanctions_entry.reference IS
    'The publisher''s reference.';
COMMENT ON COLUMN sanctions_entry.kind IS
    'individual, entity, vessel or aircraft.';
COMMENT ON COLUMN sanctions_entry.name IS
    'The primary name.';
COMMENT ON COLUMN sanctions_entry.record IS
    'Names with quality, births, nationalities, documents, programme.';
COMMENT ON COLUMN sanctions_entry.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';

COMMENT ON TABLE sanction_check IS
    'Persons, employers, owners, sub-agents and bodies as compared with the lists, with what was decided.';
COMMENT ON COLUMN sanction_check.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN sanction_check.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN sanction_check.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN sanction_check.subject_kind IS
    'person, employer, owner, sub_agent or body.';
COMMENT ON COLUMN sanction_check.subject_id IS
    'The person, employer, owner, sub-agent or body that was compared.';
COMMENT ON COLUMN sanction_check.person_id IS
    'The person compared.';
COMMENT ON COLUMN sanction_check.employer_id IS
    'The employer compared, or the owner''s.';
COMMENT ON COLUMN sanction_check.sub_agent_id IS
    'The sub-agent compared.';
COMMENT ON COLUMN sanction_check.body_id IS
    'The body of the directory compared.';
COMMENT ON COLUMN sanction_check.list_ids IS
    'The editions compared with, in the order of their ids.';
COMMENT ON COLUMN sanction_check.screened_at IS
    'When it was compared last.';
COMMENT ON COLUMN sanction_check.un_open IS
    'Hits on the UN list that nobody has cleared.';
COMMENT ON COLUMN sanction_check.foreign_open IS
    'Hits on OFAC and EU lists that nobody has cleared.';
COMMENT ON COLUMN sanction_check.hits IS
    'The hits, explained feature by feature.';
COMMENT ON COLUMN sanction_check.proposal IS
    'What the reviewer proposes: false_positive or true_match.';
COMMENT ON COLUMN sanction_check.proposed_by IS
    'Who reviewed the hits and proposes (staff.human_id); null until then.';
COMMENT ON COLUMN sanction_check.narrative_sealed IS
    'The reviewer''s words, sealed with the subject''s key, which an employer and a body have as well.';
COMMENT ON COLUMN sanction_check.decided_by IS
    'Who decided on the proposal, as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN sanction_check.decided_at IS
    'When the second person decided.';
COMMENT ON COLUMN sanction_check.state IS
    'pending, clear, potential, legal_review, cleared_false_positive or true_match.';
COMMENT ON COLUMN sanction_check.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN sanction_check.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE screening_due IS
    'Who is still to be compared with the newest editions.';
COMMENT ON COLUMN screening_due.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN screening_due.id IS
    'The id of the subject that waits.';
COMMENT ON COLUMN screening_due.subject_kind IS
    'What it is: person, employer, owner, sub_agent or body.';
COMMENT ON COLUMN screening_due.list_id IS
    'The newest edition that asks for the comparison.';
COMMENT ON COLUMN screening_due.due_at IS
    'When the day of R-SAN-005 ends; what waited already keeps the earlier moment.';
COMMENT ON COLUMN screening_due.queued_at IS
    'When the subject was last put into the queue.';
COMMENT ON COLUMN screening_due.screened_at IS
    'When it was compared; null while it waits.';

COMMENT ON TABLE committee_approval IS
    'Determinations of the 1718 Committee for one person, recorded by one and approved by two others.';
COMMENT ON COLUMN committee_approval.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN committee_approval.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN committee_approval.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN committee_approval.reference IS
    'The Committee''s reference.';
COMMENT ON COLUMN committee_approval.decided_on IS
    'The day of the determination.';
COMMENT ON COLUMN committee_approval.valid_until IS
    'Its last day.';
COMMENT ON COLUMN committee_approval.purpose IS
    'What the employment is required for.';
COMMENT ON COLUMN committee_approval.family_name IS
    'The holder''s family name as in the passport.';
COMMENT ON COLUMN committee_approval.given_name IS
    'The holder''s given names as in the passport.';
COMMENT ON COLUMN committee_approval.birth_date IS
    'The holder''s day of birth, or as much of it as the passport states.';
COMMENT ON COLUMN committee_approval.made_by IS
    'Who recorded the determination (staff.human_id).';
COMMENT ON COLUMN committee_approval.first_approver IS
    'Who held it against the Committee''s letter first (staff.human_id); null until then.';
COMMENT ON COLUMN committee_approval.second_approver IS
    'Who held it against the letter second (staff.human_id), a third human being; null until then.';
COMMENT ON COLUMN committee_approval.state IS
    'recorded, seconded, approved or withdrawn.';
COMMENT ON COLUMN committee_approval.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN committee_approval.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE dprk_review IS
    'What is known of partners and crews of the DPRK at an employer, and what a second person decided.';
COMMENT ON COLUMN dprk_review.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN dprk_review.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN dprk_review.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN dprk_review.employer_id IS
    'The employer.';
COMMENT ON COLUMN dprk_review.has_partner IS
    'Whether a partner of the DPRK is there.';
COMMENT ON COLUMN dprk_review.has_crew IS
    'Whether a crew of the DPRK is there.';
COMMENT ON COLUMN dprk_review.checked_on IS
    'The day of the check.';
COMMENT ON COLUMN dprk_review.source IS
    'Where it was looked up or seen.';
COMMENT ON COLUMN dprk_review.made_by IS
    'Who recorded what is known (staff.human_id).';
COMMENT ON COLUMN dprk_review.decided_by IS
    'Who decided on it, as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN dprk_review.reason IS
    'Why the second person decided so.';
COMMENT ON COLUMN dprk_review.cleared_at IS
    'When two had agreed that the exposure is lawful or gone; it stays when a later review takes the place, and is null where they never did.';
COMMENT ON COLUMN dprk_review.state IS
    'free, open, cleared, confirmed or superseded.';
COMMENT ON COLUMN dprk_review.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN dprk_review.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE course IS
    'Courses: topics, hours, language, destination.';
COMMENT ON COLUMN course.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN course.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN course.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN course.edition IS
    'The version: 1 is the first.';
COMMENT ON COLUMN course.supersedes_id IS
    'The version before it.';
COMMENT ON COLUMN course.title IS
    'What it is called.';
COMMENT ON COLUMN course.provider_id IS
    'The body of the directory that teaches it, where that is not the agency.';
COMMENT ON COLUMN course.destination IS
    'The country that it prepares for.';
COMMENT ON COLUMN course.language IS
    'The language that it is taught in.';
COMMENT ON COLUMN course.held IS
    'before_departure or after_entry.';
COMMENT ON COLUMN course.topics IS
    'What is taught, as a list of words.';
COMMENT ON COLUMN course.topic_hours IS
    'The hours of each topic, in the order of the topics.';
COMMENT ON COLUMN course.hours IS
    'How many hours must count before it is certified.';
COMMENT ON COLUMN course.pass_mark IS
    'The points out of 100 that pass its test; none without one.';
COMMENT ON COLUMN course.state IS
    'offered, withdrawn or superseded.';
COMMENT ON COLUMN course.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN course.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE enrolment IS
    'One person in one course, and the certificate it ends in.';
COMMENT ON COLUMN enrolment.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN enrolment.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN enrolment.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN enrolment.course_id IS
    'The course.';
COMMENT ON COLUMN enrolment.person_id IS
    'The worker.';
COMMENT ON COLUMN enrolment.case_id IS
    'The case.';
COMMENT ON COLUMN enrolment.enrolled_on IS
    'The day of the enrolment; of older records none, they count from their making.';
COMMENT ON COLUMN enrolment.relief_claimed IS
    'Whether shorter lectures after entry are claimed for it.';
COMMENT ON COLUMN enrolment.completed_on IS
    'The day on which the lessons were closed.';
COMMENT ON COLUMN enrolment.certificate_number IS
    'The number on the certificate, if one was issued.';
COMMENT ON COLUMN enrolment.certified_on IS
    'The day of the certificate.';
COMMENT ON COLUMN enrolment.certificate_until IS
    'Its last day.';
COMMENT ON COLUMN enrolment.certified_occupation IS
    'The occupation that it was issued for (ISCO-08).';
COMMENT ON COLUMN enrolment.certified_employer_id IS
    'The employer that it was issued for.';
COMMENT ON COLUMN enrolment.state IS
    'enrolled, attending, completed, tested, failed, retake, certified, expired, revoked or withdrawn.';
COMMENT ON COLUMN enrolment.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN enrolment.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE attendance IS
    'Who sat in which lesson for how long.';
COMMENT ON COLUMN attendance.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN attendance.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN attendance.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN attendance.enrolment_id IS
    'The enrolment.';
COMMENT ON COLUMN attendance.day IS
    'The day of the lesson.';
COMMENT ON COLUMN attendance.topic IS
    'What was taught.';
COMMENT ON COLUMN attendance.seconds IS
    'How long the worker was there; of a day at most 28800 count, in all courses together.';
COMMENT ON COLUMN attendance.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN attendance.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE exam IS
    'Tests that a worker took at the end of a course, each attempt by itself.';
COMMENT ON COLUMN exam.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN exam.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN exam.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN exam.enrolment_id IS
    'The enrolment.';
COMMENT ON COLUMN exam.attempt IS
    'Counts the attempts.';
COMMENT ON COLUMN exam.taken_on IS
    'The day of the test.';
COMMENT ON COLUMN exam.score IS
    'The points out of 100.';
COMMENT ON COLUMN exam.pass_mark IS
    'The points that passed on that day.';
COMMENT ON COLUMN exam.examiner IS
    'Who held it.';
COMMENT ON COLUMN exam.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN exam.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE qualification IS
    'Language and skill results of a person, and places on a roster, each with its end.';
COMMENT ON COLUMN qualification.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN qualification.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN qualification.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN qualification.person_id IS
    'Whose it is.';
COMMENT ON COLUMN qualification.kind IS
    'jlpt, jft_basic, language_test, topik, eps_topik, eps_roster, skill_test or titp_2.';
COMMENT ON COLUMN qualification.level IS
    'n5 to n1, a1 to c2, or topik_1 to topik_6.';
COMMENT ON COLUMN qualification.language IS
    'The language, where it is of one.';
COMMENT ON COLUMN qualification.number IS
    'The number on the paper.';
COMMENT ON COLUMN qualification.score IS
    'The points.';
COMMENT ON COLUMN qualification.passed_on IS
    'The day of the result.';
COMMENT ON COLUMN qualification.valid_until IS
    'Its last day; none where it has no end.';
COMMENT ON COLUMN qualification.occupations IS
    'The kinds of work that it covers, in ISCO-08, where it is of work.';
COMMENT ON COLUMN qualification.state IS
    'valid or revoked.';
COMMENT ON COLUMN qualification.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN qualification.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE institute_course IS
    'Courses of language institutes for workers abroad and their families; no rule reads them.';
COMMENT ON COLUMN institute_course.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN institute_course.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN institute_course.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN institute_course.provider_id IS
    'The language institute.';
COMMENT ON COLUMN institute_course.title IS
    'What it is called.';
COMMENT ON COLUMN institute_course.module IS
    'destination_language or chinese_culture.';
COMMENT ON COLUMN institute_course.language IS
    'The language that is learnt, or in which the culture is taught.';
COMMENT ON COLUMN institute_course.country IS
    'Where the lessons are; none where they are at a distance.';
COMMENT ON COLUMN institute_course.hours IS
    'How many hours it has; none counts as training before the departure.';
COMMENT ON COLUMN institute_course.state IS
    'offered or withdrawn.';
COMMENT ON COLUMN institute_course.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN institute_course.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE institute_enrolment IS
    'A worker abroad, or one of the family, in such a course; of the family only the relation.';
COMMENT ON COLUMN institute_enrolment.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN institute_enrolment.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN institute_enrolment.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN institute_enrolment.course_id IS
    'The course.';
COMMENT ON COLUMN institute_enrolment.person_id IS
    'The worker.';
COMMENT ON COLUMN institute_enrolment.case_id IS
    'The case.';
COMMENT ON COLUMN institute_enrolment.relation IS
    'What the learner is to the worker; none where it is the worker.';
COMMENT ON COLUMN institute_enrolment.consented_on IS
    'When the one of the family agreed, or for a child under 14 a parent.';
COMMENT ON COLUMN institute_enrolment.enrolled_on IS
    'The day of the enrolment.';
COMMENT ON COLUMN institute_enrolment.level_before IS
    'The level at the beginning, where it is known.';
COMMENT ON COLUMN institute_enrolment.completed_on IS
    'The last day of the course.';
COMMENT ON COLUMN institute_enrolment.hours IS
    'How many hours were attended; the read model shows those of each module apart.';
COMMENT ON COLUMN institute_enrolment.level_after IS
    'The level that the institute found at the end.';
COMMENT ON COLUMN institute_enrolment.state IS
    'enrolled, completed or withdrawn.';
COMMENT ON COLUMN institute_enrolment.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN institute_enrolment.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE visa IS
    'Visas and permits.';
COMMENT ON COLUMN visa.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN visa.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN visa.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN visa.person_id IS
    'The worker.';
COMMENT ON COLUMN visa.case_id IS
    'The case.';
COMMENT ON COLUMN visa.renews_id IS
    'The visa that it renews.';
COMMENT ON COLUMN visa.country IS
    'The country that issued it.';
COMMENT ON COLUMN visa.class_code IS
    'The class as the paper says it.';
COMMENT ON COLUMN visa.issuer IS
    'Who issued it.';
COMMENT ON COLUMN visa.entries IS
    'For how many entries: single, double or multiple.';
COMMENT ON COLUMN visa.number_sealed IS
    'The number on the visa, permit or residence card, sealed with the person''s key; null until issued.';
COMMENT ON COLUMN visa.number_index IS
    'The number''s blind index, by which the number could be found exactly without being read.';
COMMENT ON COLUMN visa.plan_applied_on IS
    'The day of the application for the training plan.';
COMMENT ON COLUMN visa.eligibility_applied_on IS
    'The day of the application for COE or CCVI.';
COMMENT ON COLUMN visa.eligibility_issued_on IS
    'The day of the COE or CCVI.';
COMMENT ON COLUMN visa.eligibility_until IS
    'The last day of entry with it.';
COMMENT ON COLUMN visa.eligibility_passport_id IS
    'The passport that the certificate of eligibility was compared with; null until compared.';
COMMENT ON COLUMN visa.eligibility_differs IS
    'The fields in which it differs from the passport.';
COMMENT ON COLUMN visa.applied_on IS
    'The day of the application for the visa.';
COMMENT ON COLUMN visa.valid_from IS
    'Its first day.';
COMMENT ON COLUMN visa.valid_until IS
    'Its last day.';
COMMENT ON COLUMN visa.entered_on IS
    'The day of the entry.';
COMMENT ON COLUMN visa.days_used_before IS
    'Days spent in the status before this paper.';
COMMENT ON COLUMN visa.sixth_year_reason IS
    'Why a sixth year of SSW-1 is allowed.';
COMMENT ON COLUMN visa.previous_stage_from IS
    'The first day of the stage before.';
COMMENT ON COLUMN visa.experience_reason IS
    'What stands for an intern''s experience of the same work: schooled, prepared or cooperation.';
COMMENT ON COLUMN visa.stage_repeat_reason IS
    'Why the same stage is gone through once more: host_failed, plan_revoked, rights_abused or disaster.';
COMMENT ON COLUMN visa.state IS
    'not_started, coe_or_ccvi_applied, coe_or_ccvi_issued, visa_applied, issued, entry_done, residence_card, expiring, renewed, expired, cancelled or refused.';
COMMENT ON COLUMN visa.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN visa.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE policy IS
    'Insurance of a worker.';
COMMENT ON COLUMN policy.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN policy.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN policy.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN policy.person_id IS
    'The worker.';
COMMENT ON COLUMN policy.case_id IS
    'The case.';
COMMENT ON COLUMN policy.kind IS
    'What it insures.';
COMMENT ON COLUMN policy.insurer IS
    'Who insures.';
COMMENT ON COLUMN policy.taken_out_by IS
    'agency, contractor, employer or worker, where that is said.';
COMMENT ON COLUMN policy.number IS
    'The policy''s number.';
COMMENT ON COLUMN policy.covered_from IS
    'The first day of cover.';
COMMENT ON COLUMN policy.covered_until IS
    'The last day of cover.';
COMMENT ON COLUMN policy.sum_minor IS
    'The sum insured, in minor units.';
COMMENT ON COLUMN policy.currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN policy.covers_death IS
    'Whether it pays when the worker dies.';
COMMENT ON COLUMN policy.insured_consent_on IS
    'The day on which the worker agreed.';
COMMENT ON COLUMN policy.beneficiary_relationship IS
    'What the beneficiary is to the worker.';
COMMENT ON COLUMN policy.beneficiary_sealed IS
    'The beneficiary''s name, sealed with the person''s key; null where none was named.';
COMMENT ON COLUMN policy.beneficiary_consent_on IS
    'The day on which the worker agreed to the beneficiary.';
COMMENT ON COLUMN policy.claimed_on IS
    'The day of the claim.';
COMMENT ON COLUMN policy.claim_sealed IS
    'What happened, sealed with the person''s key; null until a claim was made.';
COMMENT ON COLUMN policy.settled_on IS
    'The day of the payment or of the decision.';
COMMENT ON COLUMN policy.settled_minor IS
    'What was paid, in minor units.';
COMMENT ON COLUMN policy.state IS
    'quoted, insured_consented, issued, active, claimed, settled, lapsed or cancelled.';
COMMENT ON COLUMN policy.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN policy.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE document IS
    'Documents of a person that a case needs, from the request to the end.';
COMMENT ON COLUMN document.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN document.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN document.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN document.person_id IS
    'Whose it is.';
COMMENT ON COLUMN document.case_id IS
    'The case that asked for it.';
COMMENT ON COLUMN document.kind IS
    'What it is.';
COMMENT ON COLUMN document.issuer IS
    'Who issued it.';
COMMENT ON COLUMN document.number_sealed IS
    'The number of the document, sealed with the person''s key; null where it bears none.';
COMMENT ON COLUMN document.number_index IS
    'The number''s blind index, by which the number could be found exactly without being read.';
COMMENT ON COLUMN document.issued_on IS
    'The day on which it was issued.';
COMMENT ON COLUMN document.expires_on IS
    'Its last day.';
COMMENT ON COLUMN document.verified_by IS
    'Who found it genuine (staff.human_id); null until then.';
COMMENT ON COLUMN document.superseded_by_id IS
    'The document in its place.';
COMMENT ON COLUMN document.state IS
    'requested, received, verified, rejected, valid, expiring, expired, revoked or superseded.';
COMMENT ON COLUMN document.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN document.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE handover IS
    'Each time an original left its worker: for what, to whom, until when.';
COMMENT ON COLUMN handover.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN handover.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN handover.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN handover.document_id IS
    'The document.';
COMMENT ON COLUMN handover.person_id IS
    'Whose it is.';
COMMENT ON COLUMN handover.purpose IS
    'What it was handed over for.';
COMMENT ON COLUMN handover.handed_to IS
    'Who took it.';
COMMENT ON COLUMN handover.handed_on IS
    'The day on which it left the worker.';
COMMENT ON COLUMN handover.due_on IS
    'The day on which it must be back.';
COMMENT ON COLUMN handover.returned_on IS
    'The day of the return.';
COMMENT ON COLUMN handover.state IS
    'handed_over or returned.';
COMMENT ON COLUMN handover.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN handover.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE medical IS
    'Medical examinations: fit or not and until when; everything else is sealed.';
COMMENT ON COLUMN medical.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN medical.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN medical.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN medical.person_id IS
    'The worker.';
COMMENT ON COLUMN medical.case_id IS
    'The case.';
COMMENT ON COLUMN medical.clinic IS
    'Where the worker is examined.';
COMMENT ON COLUMN medical.tests IS
    'What is examined; pregnancy and HIV only where the destination''s law asks.';
COMMENT ON COLUMN medical.scheduled_on IS
    'The day of the appointment.';
COMMENT ON COLUMN medical.examined_on IS
    'The day of the examination.';
COMMENT ON COLUMN medical.outcome IS
    'fit, conditional or unfit; null until there is a result.';
COMMENT ON COLUMN medical.valid_until IS
    'The last day of a result; the medical role alone is told.';
COMMENT ON COLUMN medical.reason_sealed IS
    'Why not fit without conditions, a code and never a diagnosis, sealed with the person''s key.';
COMMENT ON COLUMN medical.findings_sealed IS
    'What the clinic found, sealed with the person''s key: the medical role alone reads it.';
COMMENT ON COLUMN medical.state IS
    'scheduled, done, fit, conditional, unfit or expired; the read model shows all but the first as done.';
COMMENT ON COLUMN medical.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN medical.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE support_plan IS
    'Plans by which hosts of specified skilled workers (i) support them.';
COMMENT ON COLUMN support_plan.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN support_plan.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN support_plan.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN support_plan.person_id IS
    'The worker.';
COMMENT ON COLUMN support_plan.case_id IS
    'The case.';
COMMENT ON COLUMN support_plan.implementer IS
    'Who carries it out: host or registered_organisation.';
COMMENT ON COLUMN support_plan.organisation IS
    'Which registered organisation that is.';
COMMENT ON COLUMN support_plan.items IS
    'What the host does for the worker, of the ten items of the ordinance.';
COMMENT ON COLUMN support_plan.languages IS
    'The languages that it is written in.';
COMMENT ON COLUMN support_plan.costs_on_host IS
    'Whether the host bears all its costs.';
COMMENT ON COLUMN support_plan.made_by IS
    'Who recorded it (staff.human_id); another one gives the worker the copy.';
COMMENT ON COLUMN support_plan.given_by IS
    'Who gave the copy, as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN support_plan.given_on IS
    'The day on which the worker was given the copy.';
COMMENT ON COLUMN support_plan.given_language IS
    'The language of that copy.';
COMMENT ON COLUMN support_plan.interviewed_on IS
    'The day of the last regular interview.';
COMMENT ON COLUMN support_plan.interview_language IS
    'Its language.';
COMMENT ON COLUMN support_plan.supervisor_heard IS
    'Whether the supervisor was heard in it as well.';
COMMENT ON COLUMN support_plan.state IS
    'drafted, given, superseded or withdrawn.';
COMMENT ON COLUMN support_plan.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN support_plan.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE contract_template IS
    'Wordings of contracts, clause by clause, in several languages and editions.';
COMMENT ON COLUMN contract_template.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN contract_template.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN contract_template.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN contract_template.name IS
    'What it is called.';
COMMENT ON COLUMN contract_template.kind IS
    'The kind of contract that it words.';
COMMENT ON COLUMN contract_template.regime IS
    'The decree under which it is used: cooperation or contracted_project.';
COMMENT ON COLUMN contract_template.destination IS
    'The country it is for; none for every country.';
COMMENT ON COLUMN contract_template.languages IS
    'The languages of its words, as BCP 47 tags.';
COMMENT ON COLUMN contract_template.clauses IS
    'The clauses: code, language, text and, where it can be counted, value.';
COMMENT ON COLUMN contract_template.edition IS
    'Counts the wordings that followed one another.';
COMMENT ON COLUMN contract_template.supersedes_id IS
    'The edition before it.';
COMMENT ON COLUMN contract_template.made_by IS
    'Who drafted or amended it last (staff.human_id); another one publishes.';
COMMENT ON COLUMN contract_template.earlier_makers IS
    'Who worked on the draft before its last maker (staff.human_id); null where nobody did.';
COMMENT ON COLUMN contract_template.published_by IS
    'Who published it, as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN contract_template.published_on IS
    'When a second person published it.';
COMMENT ON COLUMN contract_template.state IS
    'draft, published, superseded or withdrawn.';
COMMENT ON COLUMN contract_template.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN contract_template.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE contract IS
    'Cooperation, service or labour, and employment contracts.';
COMMENT ON COLUMN contract.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN contract.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN contract.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN contract.kind IS
    'cooperation, service, labour or employment.';
COMMENT ON COLUMN contract.employer_id IS
    'The foreign employer.';
COMMENT ON COLUMN contract.case_id IS
    'The case; none for a cooperation contract.';
COMMENT ON COLUMN contract.person_id IS
    'The worker; none for a cooperation contract.';
COMMENT ON COLUMN contract.cooperation_id IS
    'The cooperation contract it stands on.';
COMMENT ON COLUMN contract.project_id IS
    'The contracted project it stands on instead.';
COMMENT ON COLUMN contract.template_id IS
    'The edition of the template it was made from.';
COMMENT ON COLUMN contract.edition IS
    'Counts the versions: 1 for the first, one more for each amendment.';
COMMENT ON COLUMN contract.supersedes_id IS
    'The version that it replaces.';
COMMENT ON COLUMN contract.revision_reason IS
    'Why it replaces that version.';
COMMENT ON COLUMN contract.languages IS
    'The languages of its versions, as BCP 47 tags.';
COMMENT ON COLUMN contract.begins_on IS
    'Its first day.';
COMMENT ON COLUMN contract.ends_on IS
    'Its last day.';
COMMENT ON COLUMN contract.clauses IS
    'The clauses: code, text and, where it can be counted, value.';
COMMENT ON COLUMN contract.made_by IS
    'Who drafted or amended it last (staff.human_id); another one approves.';
COMMENT ON COLUMN contract.earlier_makers IS
    'Who worked on the draft before its last maker (staff.human_id); null where nobody did.';
COMMENT ON COLUMN contract.submitted_on IS
    'When it was laid before the reviewer.';
COMMENT ON COLUMN contract.submitted_by IS
    'Who laid it before the reviewer (staff.human_id); null where it was approved without that.';
COMMENT ON COLUMN contract.approved_on IS
    'When its words were frozen.';
COMMENT ON COLUMN contract.approved_by IS
    'Who approved its words, none of its makers (staff.human_id); null until then.';
COMMENT ON COLUMN contract.sent_on IS
    'When the text went to the parties.';
COMMENT ON COLUMN contract.sent_to IS
    'To whom it went, and by what way.';
COMMENT ON COLUMN contract.disclosed_on IS
    'When items and risks were explained to the worker.';
COMMENT ON COLUMN contract.disclosed_language IS
    'The language in which they were explained.';
COMMENT ON COLUMN contract.copy_given IS
    'Whether the worker was given the text.';
COMMENT ON COLUMN contract.explained_by IS
    'Who explained it, where it was not who recorded it.';
COMMENT ON COLUMN contract.risks_told IS
    'The risks that were named.';
COMMENT ON COLUMN contract.disclosure_acknowledged IS
    'Whether the worker has signed that it was explained.';
COMMENT ON COLUMN contract.signed_by IS
    'Which parties have signed, in order.';
COMMENT ON COLUMN contract.signatures IS
    'Each signature with its party, day, witness and signatory.';
COMMENT ON COLUMN contract.signed_on IS
    'When the last party signed.';
COMMENT ON COLUMN contract.ended_on IS
    'The last day on which it bound, where it has ended.';
COMMENT ON COLUMN contract.end_reason IS
    'Why it ended before its last day.';
COMMENT ON COLUMN contract.fault IS
    'Whose fault that was found to be.';
COMMENT ON COLUMN contract.state IS
    'draft, internal_review, approved, sent, signed_by_one, signed, amended, ended_completed, ended_early or void.';
COMMENT ON COLUMN contract.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN contract.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE exchange_rate IS
    'Exchange rates by day, with their source, as integer ratios.';
COMMENT ON COLUMN exchange_rate.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN exchange_rate.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN exchange_rate.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN exchange_rate.base IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN exchange_rate.quote IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN exchange_rate.day IS
    'The day of the rate.';
COMMENT ON COLUMN exchange_rate.base_minor IS
    'An amount in the one currency, in minor units.';
COMMENT ON COLUMN exchange_rate.quote_minor IS
    'What it is worth in the other, in minor units.';
COMMENT ON COLUMN exchange_rate.source IS
    'Who published it.';
COMMENT ON COLUMN exchange_rate.state IS
    'recorded or withdrawn.';
COMMENT ON COLUMN exchange_rate.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN exchange_rate.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE fee_cap IS
    'What a worker may be charged at most: by corridor, by days, by source.';
COMMENT ON COLUMN fee_cap.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN fee_cap.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN fee_cap.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN fee_cap.destination IS
    'The country (ISO 3166-1); every one when empty.';
COMMENT ON COLUMN fee_cap.programme IS
    'The programme; every one when empty.';
COMMENT ON COLUMN fee_cap.province IS
    'Whose guidance it is (GB/T 2260).';
COMMENT ON COLUMN fee_cap.covers IS
    'service_fee, sender_total or worker_total.';
COMMENT ON COLUMN fee_cap.kind IS
    'absolute, months_of_pay or share_of_pay.';
COMMENT ON COLUMN fee_cap.value IS
    'Minor units, months, or thousandths of the pay of the whole term.';
COMMENT ON COLUMN fee_cap.currency IS
    'The currency of an absolute cap (ISO 4217).';
COMMENT ON COLUMN fee_cap.effect IS
    'blocks or warns.';
COMMENT ON COLUMN fee_cap.effective_from IS
    'The first day on which it holds.';
COMMENT ON COLUMN fee_cap.effective_until IS
    'The first day on which it holds no more.';
COMMENT ON COLUMN fee_cap.source IS
    'Where the limit is written.';
COMMENT ON COLUMN fee_cap.owner_role IS
    'The role that watches over it.';
COMMENT ON COLUMN fee_cap.made_by IS
    'Who recorded it (staff.human_id).';
COMMENT ON COLUMN fee_cap.confirmed_by IS
    'Who held it against its source, as a second person (staff.human_id); null until then.';
COMMENT ON COLUMN fee_cap.end_asked_by IS
    'Who asked for the end (staff.human_id); another one ends the cap.';
COMMENT ON COLUMN fee_cap.end_asked_until IS
    'The day on which it is to end, as one person asked.';
COMMENT ON COLUMN fee_cap.end_asked_why IS
    'What ends it: the new text and its day; null while no end is asked for.';
COMMENT ON COLUMN fee_cap.state IS
    'provisional, confirmed or withdrawn.';
COMMENT ON COLUMN fee_cap.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN fee_cap.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE fee_schedule IS
    'Schedules of fees that the agency publishes: headings, amounts, how they are reckoned.';
COMMENT ON COLUMN fee_schedule.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN fee_schedule.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN fee_schedule.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN fee_schedule.destination IS
    'The country (ISO 3166-1); every one when empty.';
COMMENT ON COLUMN fee_schedule.programme IS
    'The programme; every one when empty.';
COMMENT ON COLUMN fee_schedule.edition IS
    'What the agency calls this edition.';
COMMENT ON COLUMN fee_schedule.basis IS
    'How the amounts are reckoned, as published.';
COMMENT ON COLUMN fee_schedule.address IS
    'Where everybody can read it.';
COMMENT ON COLUMN fee_schedule.valid_from IS
    'The first day on which it holds.';
COMMENT ON COLUMN fee_schedule.valid_until IS
    'The first day on which it holds no more.';
COMMENT ON COLUMN fee_schedule.lines IS
    'What the worker may be charged; an empty list states that there is nothing.';
COMMENT ON COLUMN fee_schedule.made_by IS
    'Who drafted it (staff.human_id); another one publishes it.';
COMMENT ON COLUMN fee_schedule.published_by IS
    'Who found it where it says that it can be read, as a second person (staff.human_id); null while it is a draft.';
COMMENT ON COLUMN fee_schedule.published_on IS
    'The day on which a second person let it count.';
COMMENT ON COLUMN fee_schedule.withdrawn_reason IS
    'Why it was withdrawn, where it was.';
COMMENT ON COLUMN fee_schedule.state IS
    'draft, published, superseded or withdrawn.';
COMMENT ON COLUMN fee_schedule.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN fee_schedule.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE fee_statement IS
    'Itemised statements of fees as the worker was shown them.';
COMMENT ON COLUMN fee_statement.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN fee_statement.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN fee_statement.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN fee_statement.person_id IS
    'The worker.';
COMMENT ON COLUMN fee_statement.case_id IS
    'The case.';
COMMENT ON COLUMN fee_statement.number IS
    'The version, counted from 1 in each case.';
COMMENT ON COLUMN fee_statement.language IS
    'The language in which it was shown.';
COMMENT ON COLUMN fee_statement.shown_on IS
    'The day on which it was shown.';
COMMENT ON COLUMN fee_statement.items IS
    'Each line: what, category, payer, payee, amount, basis, its clause where it names one, and the sentence that was shown.';
COMMENT ON COLUMN fee_statement.digest IS
    'SHA-256 of the items as canonical JSON (RFC 8785).';
COMMENT ON COLUMN fee_statement.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN fee_statement.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE worker_loan IS
    'Loans that workers took for a placement: the debt flag.';
COMMENT ON COLUMN worker_loan.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN worker_loan.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN worker_loan.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN worker_loan.person_id IS
    'The worker.';
COMMENT ON COLUMN worker_loan.case_id IS
    'The case.';
COMMENT ON COLUMN worker_loan.lender_kind IS
    'recruiter, affiliate, sub_agent, employer, bank, family or other.';
COMMENT ON COLUMN worker_loan.lender IS
    'The lender.';
COMMENT ON COLUMN worker_loan.amount_minor IS
    'The amount, in minor units.';
COMMENT ON COLUMN worker_loan.currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN worker_loan.taken_on IS
    'The day of the loan.';
COMMENT ON COLUMN worker_loan.settled_on IS
    'The day on which the debt ended.';
COMMENT ON COLUMN worker_loan.settled_how IS
    'How the debt ended, and what shows it; null while it is open.';
COMMENT ON COLUMN worker_loan.state IS
    'open, settled or withdrawn.';
COMMENT ON COLUMN worker_loan.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN worker_loan.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE fee_line IS
    'What is paid by whom to whom for a placement.';
COMMENT ON COLUMN fee_line.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN fee_line.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN fee_line.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN fee_line.person_id IS
    'The worker.';
COMMENT ON COLUMN fee_line.case_id IS
    'The case.';
COMMENT ON COLUMN fee_line.category IS
    'What is paid for.';
COMMENT ON COLUMN fee_line.payer IS
    'worker, agency, employer or state.';
COMMENT ON COLUMN fee_line.payee IS
    'Who is paid.';
COMMENT ON COLUMN fee_line.payee_kind IS
    'agency, employer, supervising_body, authority or provider.';
COMMENT ON COLUMN fee_line.host_side IS
    'The cost of the host that it is, where it is one.';
COMMENT ON COLUMN fee_line.description IS
    'What is bought, as the worker read it.';
COMMENT ON COLUMN fee_line.amount_minor IS
    'The amount, in minor units.';
COMMENT ON COLUMN fee_line.currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN fee_line.rate_id IS
    'The rate of the day on which the worker was told.';
COMMENT ON COLUMN fee_line.home_minor IS
    'The amount in yuan at that rate, in minor units.';
COMMENT ON COLUMN fee_line.basis IS
    'The law or clause by which it may be charged.';
COMMENT ON COLUMN fee_line.made_by IS
    'Who proposed it (staff.human_id); another one discloses it.';
COMMENT ON COLUMN fee_line.disclosed_on IS
    'The day on which the worker was told.';
COMMENT ON COLUMN fee_line.disclosed_language IS
    'The language in which the worker was told.';
COMMENT ON COLUMN fee_line.statement_id IS
    'The statement that the worker was shown last.';
COMMENT ON COLUMN fee_line.statement_version IS
    'The version of that statement.';
COMMENT ON COLUMN fee_line.consented_on IS
    'The day on which the worker agreed to it.';
COMMENT ON COLUMN fee_line.consent_witness IS
    'Who saw the worker sign the consent; null where nobody was named.';
COMMENT ON COLUMN fee_line.due_trigger IS
    'The clause by which it falls due, or fell due.';
COMMENT ON COLUMN fee_line.due_days IS
    'Days after the clause, where the line named its clause ahead.';
COMMENT ON COLUMN fee_line.due_on IS
    'The day by which it is to be paid.';
COMMENT ON COLUMN fee_line.due_evidence IS
    'What shows that the clause was reached by which it fell due; null until then.';
COMMENT ON COLUMN fee_line.paid_on IS
    'The day of the payment.';
COMMENT ON COLUMN fee_line.receipt_number IS
    'The number of the receipt.';
COMMENT ON COLUMN fee_line.paid_from_sealed IS
    'The number of the bank account that paid, sealed with the worker''s key; null where none was given.';
COMMENT ON COLUMN fee_line.refund_cause IS
    'Why money goes back to the worker.';
COMMENT ON COLUMN fee_line.refund_minor IS
    'How much is owed back, in minor units.';
COMMENT ON COLUMN fee_line.refund_basis IS
    'How that was reckoned.';
COMMENT ON COLUMN fee_line.refund_due_on IS
    'The day by which it is to be paid back.';
COMMENT ON COLUMN fee_line.refund_opened_by IS
    'Who opened the refund that is owed (staff.human_id); another one pays it.';
COMMENT ON COLUMN fee_line.refunded_on IS
    'The day on which it was paid back.';
COMMENT ON COLUMN fee_line.refunded_minor IS
    'How much of the fee was paid back, in minor units.';
COMMENT ON COLUMN fee_line.refund_interest_minor IS
    'The interest that was paid with it, in minor units.';
COMMENT ON COLUMN fee_line.refund_receipt IS
    'The number of the refund''s receipt.';
COMMENT ON COLUMN fee_line.refunded_by IS
    'Who paid that refund out (staff.human_id); null until then.';
COMMENT ON COLUMN fee_line.refund_confirmed_on IS
    'The day on which the worker confirmed the refund.';
COMMENT ON COLUMN fee_line.refund_confirmed_language IS
    'The language in which the worker said to have the money, a BCP 47 tag; null until then.';
COMMENT ON COLUMN fee_line.write_off_asked_by IS
    'Who found that the refund cannot be paid (staff.human_id); another one gives it up.';
COMMENT ON COLUMN fee_line.written_off_on IS
    'The day on which a refund was given up.';
COMMENT ON COLUMN fee_line.written_off_why IS
    'Why it cannot be paid, and what was tried; null unless it was given up.';
COMMENT ON COLUMN fee_line.written_off_by IS
    'Who gave the refund up, as a second person (staff.human_id); null otherwise.';
COMMENT ON COLUMN fee_line.reversal_reason IS
    'Why the line was, or is to be, reversed.';
COMMENT ON COLUMN fee_line.reversal_asked_by IS
    'Who asked that the line be reversed (staff.human_id); another one does it.';
COMMENT ON COLUMN fee_line.reversal_asked_in IS
    'The state in which that was asked: in another one it must be asked anew.';
COMMENT ON COLUMN fee_line.reversed_on IS
    'The day of the reversal.';
COMMENT ON COLUMN fee_line.reversed_by IS
    'Who reversed it, as a second person (staff.human_id); null otherwise.';
COMMENT ON COLUMN fee_line.state IS
    'proposed, disclosed, consented, due, paid, refundable, refunded, written_off or reversed.';
COMMENT ON COLUMN fee_line.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN fee_line.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE ledger_account IS
    'Accounts of the fee ledger, one a holder and currency.';
COMMENT ON COLUMN ledger_account.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN ledger_account.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN ledger_account.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN ledger_account.kind IS
    'worker, interest, agency, employer, state or payee.';
COMMENT ON COLUMN ledger_account.person_id IS
    'The worker whose account it is.';
COMMENT ON COLUMN ledger_account.employer_id IS
    'The employer whose account it is.';
COMMENT ON COLUMN ledger_account.name IS
    'The payee whose account it is.';
COMMENT ON COLUMN ledger_account.currency IS
    'The one currency of the account (ISO 4217).';
COMMENT ON COLUMN ledger_account.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN ledger_account.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE ledger_entry IS
    'Payments, refunds and their contra entries: the heads of postings.';
COMMENT ON COLUMN ledger_entry.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN ledger_entry.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN ledger_entry.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN ledger_entry.kind IS
    'payment, refund or reversal.';
COMMENT ON COLUMN ledger_entry.fee_line_id IS
    'The fee line that it books.';
COMMENT ON COLUMN ledger_entry.booked_on IS
    'The day for which it is booked.';
COMMENT ON COLUMN ledger_entry.receipt_number IS
    'The number of the receipt; null for a reversal, which has none.';
COMMENT ON COLUMN ledger_entry.reverses_id IS
    'The entry that a reversal undoes; null otherwise.';
COMMENT ON COLUMN ledger_entry.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN ledger_entry.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE ledger_posting IS
    'Debits and credits; those of one entry sum to zero.';
COMMENT ON COLUMN ledger_posting.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN ledger_posting.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN ledger_posting.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN ledger_posting.entry_id IS
    'The entry that it belongs to.';
COMMENT ON COLUMN ledger_posting.account_id IS
    'The account.';
COMMENT ON COLUMN ledger_posting.debit_minor IS
    'What the account received, in minor units.';
COMMENT ON COLUMN ledger_posting.credit_minor IS
    'What the account gave, in minor units.';
COMMENT ON COLUMN ledger_posting.currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN ledger_posting.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN ledger_posting.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE fee_proof IS
    'Proofs of the fee ledger over a period, as they were computed.';
COMMENT ON COLUMN fee_proof.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN fee_proof.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN fee_proof.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN fee_proof.from_day IS
    'The first day.';
COMMENT ON COLUMN fee_proof.until_day IS
    'The last day that counts.';
COMMENT ON COLUMN fee_proof.entries IS
    'How many entries were booked for the period.';
COMMENT ON COLUMN fee_proof.sums IS
    'Debits and credits of each currency; their difference is zero.';
COMMENT ON COLUMN fee_proof.exceptions IS
    'What is out of order: kind, fee line, words.';
COMMENT ON COLUMN fee_proof.digest IS
    'SHA-256 over the postings of the period.';
COMMENT ON COLUMN fee_proof.outcome IS
    'clean, exceptions or unbalanced.';
COMMENT ON COLUMN fee_proof.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN fee_proof.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE fee_survey IS
    'What workers abroad say to have paid, beside what the ledger had.';
COMMENT ON COLUMN fee_survey.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN fee_survey.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN fee_survey.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN fee_survey.person_id IS
    'The worker.';
COMMENT ON COLUMN fee_survey.case_id IS
    'The case.';
COMMENT ON COLUMN fee_survey.asked_on IS
    'The day of the talk.';
COMMENT ON COLUMN fee_survey.asked_by IS
    'Who asked the worker (staff.human_id).';
COMMENT ON COLUMN fee_survey.language IS
    'Its language.';
COMMENT ON COLUMN fee_survey.stated_minor IS
    'What the worker says to have paid, in minor units.';
COMMENT ON COLUMN fee_survey.booked_minor IS
    'What was booked; none in another currency, in minor units.';
COMMENT ON COLUMN fee_survey.currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN fee_survey.agrees IS
    'Whether the two are within 5 %.';
COMMENT ON COLUMN fee_survey.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN fee_survey.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE crew IS
    'Workers who travel and work together, with their leader and manager on site.';
COMMENT ON COLUMN crew.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN crew.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN crew.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN crew.site_id IS
    'Where they work.';
COMMENT ON COLUMN crew.name IS
    'What the crew is called.';
COMMENT ON COLUMN crew.size_most IS
    'How many there may be.';
COMMENT ON COLUMN crew.language IS
    'The language in which the crew is led.';
COMMENT ON COLUMN crew.shift IS
    'day, evening, night or rotating.';
COMMENT ON COLUMN crew.leader_id IS
    'The member who leads.';
COMMENT ON COLUMN crew.manager_id IS
    'The manager on site.';
COMMENT ON COLUMN crew.confirmed_on IS
    'When the crew was confirmed as it is.';
COMMENT ON COLUMN crew.departed_on IS
    'When the last of its first members had left.';
COMMENT ON COLUMN crew.arrived_on IS
    'When all were there.';
COMMENT ON COLUMN crew.returning_since IS
    'When the way home began.';
COMMENT ON COLUMN crew.dissolved_on IS
    'When it was dissolved.';
COMMENT ON COLUMN crew.state IS
    'forming, confirmed, departed, on_site, returning or dissolved.';
COMMENT ON COLUMN crew.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN crew.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE manager_list IS
    'Lists of managers on site in a country; the newest that both have counts.';
COMMENT ON COLUMN manager_list.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN manager_list.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN manager_list.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN manager_list.country IS
    'The country whose workers they manage.';
COMMENT ON COLUMN manager_list.managers IS
    'The managers.';
COMMENT ON COLUMN manager_list.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN manager_list.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE deployment IS
    'Deployments: the work of one worker at one site.';
COMMENT ON COLUMN deployment.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN deployment.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN deployment.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN deployment.person_id IS
    'Who works.';
COMMENT ON COLUMN deployment.case_id IS
    'The case that the deployment belongs to.';
COMMENT ON COLUMN deployment.site_id IS
    'Where the work is done.';
COMMENT ON COLUMN deployment.crew_id IS
    'The crew in which the worker travels and works.';
COMMENT ON COLUMN deployment.moved_from_id IS
    'The deployment that was left abroad for this one.';
COMMENT ON COLUMN deployment.planned_departure IS
    'The day planned for the departure.';
COMMENT ON COLUMN deployment.planned_end IS
    'The day planned for the end.';
COMMENT ON COLUMN deployment.interviewed_on IS
    'When the confirmation interview was held.';
COMMENT ON COLUMN deployment.interviewed_by IS
    'Who held the interview (staff.human_id); another one clears.';
COMMENT ON COLUMN deployment.interview_language IS
    'The language of the interview.';
COMMENT ON COLUMN deployment.interview_no_other_fees IS
    'Whether the worker paid nothing beyond the ledger.';
COMMENT ON COLUMN deployment.interview_holds_papers IS
    'Whether the worker holds the own papers.';
COMMENT ON COLUMN deployment.interview_understands IS
    'Whether the worker understands the contracts.';
COMMENT ON COLUMN deployment.interview_no_deposit IS
    'Whether nobody holds a deposit or property of the worker, kin or close persons.';
COMMENT ON COLUMN deployment.interview_no_penalty IS
    'Whether no contract sets a penalty on the worker, kin or close persons.';
COMMENT ON COLUMN deployment.pay_method IS
    'How the wages are paid.';
COMMENT ON COLUMN deployment.pay_bank_id IS
    'The bank of the transfer, where it is named.';
COMMENT ON COLUMN deployment.pay_account_sealed IS
    'Bank and number of the account for the wages, sealed with the worker''s key; null where there is none yet.';
COMMENT ON COLUMN deployment.pay_account_is_own IS
    'Whether the account is the worker''s; empty without one.';
COMMENT ON COLUMN deployment.pay_recorded_on IS
    'When the way of payment was recorded.';
COMMENT ON COLUMN deployment.purpose_signed_on IS
    'When compliance signed the purpose of a trainee''s stay.';
COMMENT ON COLUMN deployment.purpose_signed_by IS
    'Who signed that a trainee goes to be trained (staff.human_id); nobody who sold the placement.';
COMMENT ON COLUMN deployment.cleared_on IS
    'When the deployment was cleared; that holds fourteen days.';
COMMENT ON COLUMN deployment.cleared_by IS
    'Who cleared it (staff.human_id); null while no clearance stands.';
COMMENT ON COLUMN deployment.clearance_records IS
    'What the gate read, each record with its id and a mark of what it said; a mark that has changed voids the clearance.';
COMMENT ON COLUMN deployment.booked_on IS
    'When the ticket was recorded.';
COMMENT ON COLUMN deployment.ticket_reference IS
    'The number of the ticket or booking out.';
COMMENT ON COLUMN deployment.carrier IS
    'Who carries the worker out.';
COMMENT ON COLUMN deployment.escort IS
    'Who travels along.';
COMMENT ON COLUMN deployment.travels_on IS
    'The day on the ticket.';
COMMENT ON COLUMN deployment.departed_on IS
    'The day of departure.';
COMMENT ON COLUMN deployment.arrived_on IS
    'The day of arrival.';
COMMENT ON COLUMN deployment.working_since IS
    'The first working day.';
COMMENT ON COLUMN deployment.last_check_in IS
    'When the worker was heard last.';
COMMENT ON COLUMN deployment.next_check_in IS
    'When the worker is to be asked next.';
COMMENT ON COLUMN deployment.ended_on IS
    'The last day of the deployment.';
COMMENT ON COLUMN deployment.end_reason IS
    'Why it ended.';
COMMENT ON COLUMN deployment.fault_found_on IS
    'When the worker was found at fault for an early end.';
COMMENT ON COLUMN deployment.fault_found_by IS
    'Who found on the documents that the worker is at fault (staff.human_id); never the one who ends the deployment.';
COMMENT ON COLUMN deployment.fault_decision IS
    'The decision that finds it.';
COMMENT ON COLUMN deployment.state IS
    'planned, cleared, booked, departed, arrived, working, ended or cancelled.';
COMMENT ON COLUMN deployment.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN deployment.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE filing IS
    'What an authority must be told: to whom, by when, its receipt and its answer.';
COMMENT ON COLUMN filing.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN filing.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN filing.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN filing.kind IS
    'What is told.';
COMMENT ON COLUMN filing.recipient IS
    'Which authority is told.';
COMMENT ON COLUMN filing.body_id IS
    'The same authority in the directory, where it is named so.';
COMMENT ON COLUMN filing.contract_id IS
    'The contract that is told of.';
COMMENT ON COLUMN filing.deployment_id IS
    'The deployment that is told of.';
COMMENT ON COLUMN filing.job_order_id IS
    'The job order that is told of.';
COMMENT ON COLUMN filing.licence_id IS
    'The licence that is told of.';
COMMENT ON COLUMN filing.licence_change_id IS
    'The change of the licence that is told of.';
COMMENT ON COLUMN filing.manager_list_id IS
    'The list of managers that is told of.';
COMMENT ON COLUMN filing.case_id IS
    'The case, where there is one.';
COMMENT ON COLUMN filing.person_id IS
    'The person concerned.';
COMMENT ON COLUMN filing.happened_on IS
    'The day of what is told.';
COMMENT ON COLUMN filing.due_on IS
    'The last day; none where only a later step asks for it.';
COMMENT ON COLUMN filing.due_at IS
    'The first moment that is too late.';
COMMENT ON COLUMN filing.due_basis IS
    'How that moment was found.';
COMMENT ON COLUMN filing.form_edition IS
    'The edition of the form.';
COMMENT ON COLUMN filing.attachments IS
    'What goes along.';
COMMENT ON COLUMN filing.note IS
    'What else is to be known of it.';
COMMENT ON COLUMN filing.prepared_on IS
    'When form and attachments were ready last.';
COMMENT ON COLUMN filing.first_submitted_on IS
    'When the authority had it for the first time.';
COMMENT ON COLUMN filing.submitted_on IS
    'When the authority had it last.';
COMMENT ON COLUMN filing.submissions IS
    'How often it was submitted.';
COMMENT ON COLUMN filing.receipt IS
    'The authority''s last receipt.';
COMMENT ON COLUMN filing.returned_on IS
    'When the authority last returned it.';
COMMENT ON COLUMN filing.missing_items IS
    'What the authority wanted completed.';
COMMENT ON COLUMN filing.completion_due IS
    'The day by which it wanted that.';
COMMENT ON COLUMN filing.acceptance IS
    'accepted, or no_objection.';
COMMENT ON COLUMN filing.answered_on IS
    'When the authority let it pass.';
COMMENT ON COLUMN filing.answer_reference IS
    'The number or words of that answer.';
COMMENT ON COLUMN filing.void_reason IS
    'Why it was given up.';
COMMENT ON COLUMN filing.state IS
    'due, prepared, submitted, returned, accepted or void.';
COMMENT ON COLUMN filing.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN filing.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE rights_case IS
    'Complaints and detected wrongs, until the worker says it is mended.';
COMMENT ON COLUMN rights_case.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN rights_case.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN rights_case.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN rights_case.person_id IS
    'The worker concerned.';
COMMENT ON COLUMN rights_case.case_id IS
    'The placement concerned.';
COMMENT ON COLUMN rights_case.category IS
    'What it is about.';
COMMENT ON COLUMN rights_case.reporter IS
    'worker, family, staff or anonymous.';
COMMENT ON COLUMN rights_case.language IS
    'The language in which it was told.';
COMMENT ON COLUMN rights_case.narrative_sealed IS
    'What happened, in the reporter''s words, sealed with the worker''s key.';
COMMENT ON COLUMN rights_case.safe_contact_sealed IS
    'How the worker is reached without the employer knowing, sealed with the worker''s key; null until given.';
COMMENT ON COLUMN rights_case.received_at IS
    'When the agency heard of it.';
COMMENT ON COLUMN rights_case.acknowledge_due IS
    'Until when the reporter must be answered.';
COMMENT ON COLUMN rights_case.acknowledged_at IS
    'When the reporter was answered.';
COMMENT ON COLUMN rights_case.triage_due IS
    'Until when it must be triaged.';
COMMENT ON COLUMN rights_case.triaged_at IS
    'When it was triaged first.';
COMMENT ON COLUMN rights_case.indicators IS
    'Indicators of forced labour, each with its level of evidence.';
COMMENT ON COLUMN rights_case.priority IS
    'usual or urgent; computed from the indicators, never by hand.';
COMMENT ON COLUMN rights_case.employer_notice_consent IS
    'Whether the worker agreed that the employer is told.';
COMMENT ON COLUMN rights_case.report_due IS
    'Until when the agency first reports what it is doing.';
COMMENT ON COLUMN rights_case.reported_at IS
    'When the agency first reported.';
COMMENT ON COLUMN rights_case.settle_by IS
    'The day by which it should be settled.';
COMMENT ON COLUMN rights_case.claim_minor IS
    'What is owed, in minor units.';
COMMENT ON COLUMN rights_case.claim_currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN rights_case.claim_clause IS
    'The clauses from which the claim was computed.';
COMMENT ON COLUMN rights_case.claim_basis IS
    'The wages as they were reckoned: lines, due, paid and owed, month by month.';
COMMENT ON COLUMN rights_case.remedy_minor IS
    'What is shown to have been paid, in minor units.';
COMMENT ON COLUMN rights_case.remedy_currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN rights_case.remedy_evidence IS
    'What shows the remedy.';
COMMENT ON COLUMN rights_case.remedied_at IS
    'When the newest remedy was recorded.';
COMMENT ON COLUMN rights_case.confirmed_at IS
    'When the worker said that it is put right.';
COMMENT ON COLUMN rights_case.confirmed_language IS
    'The language in which the worker was asked.';
COMMENT ON COLUMN rights_case.failed_contacts IS
    'Days with vain attempts since the worker was last reached.';
COMMENT ON COLUMN rights_case.last_failed_on IS
    'The last of these days.';
COMMENT ON COLUMN rights_case.handled_by IS
    'Every human being who worked on the case (staff.human_id); none of them closes it.';
COMMENT ON COLUMN rights_case.closed_at IS
    'When it was closed.';
COMMENT ON COLUMN rights_case.closed_by IS
    'Who closed it (staff.human_id); null while it is open.';
COMMENT ON COLUMN rights_case.state IS
    'received, acknowledged, triaged, claimed, remedied, confirmed, closed or reopened.';
COMMENT ON COLUMN rights_case.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN rights_case.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE incident IS
    'Emergencies that touch many, from the report to the closing.';
COMMENT ON COLUMN incident.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN incident.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN incident.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN incident.country IS
    'ISO 3166-1 alpha-2.';
COMMENT ON COLUMN incident.site_id IS
    'The site, where it happened at one.';
COMMENT ON COLUMN incident.place IS
    'Where it happened.';
COMMENT ON COLUMN incident.kind IS
    'What sort of emergency it is.';
COMMENT ON COLUMN incident.happened_at IS
    'When it happened.';
COMMENT ON COLUMN incident.heard_at IS
    'When the agency heard of it: the clocks run from here.';
COMMENT ON COLUMN incident.dead IS
    'How many are dead, workers of the agency and others.';
COMMENT ON COLUMN incident.injured IS
    'How many are injured.';
COMMENT ON COLUMN incident.missing IS
    'How many are missing.';
COMMENT ON COLUMN incident.affected IS
    'How many it concerns altogether.';
COMMENT ON COLUMN incident.narrative_sealed IS
    'What happened, sealed with a key of the incident''s own.';
COMMENT ON COLUMN incident.least_grade IS
    'The lowest grade that these numbers allow: a default to confirm.';
COMMENT ON COLUMN incident.grade IS
    'I, II, III or IV, I the gravest; empty until it is graded.';
COMMENT ON COLUMN incident.graded_at IS
    'When it was graded last.';
COMMENT ON COLUMN incident.graded_by IS
    'Who gave the grade last (staff.human_id); null until then.';
COMMENT ON COLUMN incident.embassy_told_at IS
    'When the embassy or consulate was told.';
COMMENT ON COLUMN incident.embassy_proof IS
    'What shows that the embassy was told.';
COMMENT ON COLUMN incident.authority_told_at IS
    'When the authorities at home were told.';
COMMENT ON COLUMN incident.authority_proof IS
    'What shows that the authorities were told.';
COMMENT ON COLUMN incident.counted_at IS
    'When heads were counted last.';
COMMENT ON COLUMN incident.continuing_reports IS
    'How many continuing reports were sent.';
COMMENT ON COLUMN incident.continued_at IS
    'When the newest of them was sent.';
COMMENT ON COLUMN incident.continued_reference IS
    'What shows the newest continuing report.';
COMMENT ON COLUMN incident.contained_at IS
    'When the danger was over.';
COMMENT ON COLUMN incident.final_at IS
    'When the final report was sent.';
COMMENT ON COLUMN incident.final_reference IS
    'What shows the final report.';
COMMENT ON COLUMN incident.final_by IS
    'Who made the final report (staff.human_id); another one closes.';
COMMENT ON COLUMN incident.lessons_sealed IS
    'What was learnt and is done otherwise next time, sealed with a key of the incident''s own; null until closed.';
COMMENT ON COLUMN incident.plan_revised IS
    'Whether the plan for incidents was revised since.';
COMMENT ON COLUMN incident.closed_at IS
    'When it was closed.';
COMMENT ON COLUMN incident.closed_by IS
    'Who closed it (staff.human_id); null while it is open.';
COMMENT ON COLUMN incident.state IS
    'reported, graded, responding, contained, follow_up, final_report or closed.';
COMMENT ON COLUMN incident.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN incident.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE incident_person IS
    'Who was where an incident happened, and what became of each.';
COMMENT ON COLUMN incident_person.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN incident_person.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN incident_person.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN incident_person.incident_id IS
    'The incident.';
COMMENT ON COLUMN incident_person.person_id IS
    'Who was there.';
COMMENT ON COLUMN incident_person.case_id IS
    'The placement that brought the worker there.';
COMMENT ON COLUMN incident_person.deployment_id IS
    'The deployment, which names site and crew.';
COMMENT ON COLUMN incident_person.condition IS
    'unknown, safe, injured, missing or dead.';
COMMENT ON COLUMN incident_person.learnt_at IS
    'When that was learnt; empty while it is unknown.';
COMMENT ON COLUMN incident_person.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN incident_person.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';

COMMENT ON TABLE repatriation IS
    'Ways home.';
COMMENT ON COLUMN repatriation.agency_id IS
    'The agency whose row it is; row security shows it to no other.';
COMMENT ON COLUMN repatriation.id IS
    'The id, a UUID of version 7: it begins with the moment at which it was made.';
COMMENT ON COLUMN repatriation.version IS
    'Counts the changes of the row, from 1; a trigger does.';
COMMENT ON COLUMN repatriation.person_id IS
    'Who comes home.';
COMMENT ON COLUMN repatriation.case_id IS
    'The placement that it ends.';
COMMENT ON COLUMN repatriation.cause IS
    'Why the worker comes home, from a closed list.';
COMMENT ON COLUMN repatriation.is_urgent IS
    'Whether the ticket is due within 48 hours.';
COMMENT ON COLUMN repatriation.noticed_at IS
    'When the agency heard of it.';
COMMENT ON COLUMN repatriation.opened_by IS
    'Who opened it (staff.human_id); only another one lays its cost upon the worker.';
COMMENT ON COLUMN repatriation.kin_told_at IS
    'When the next of kin were told of a death.';
COMMENT ON COLUMN repatriation.embassy_told_at IS
    'When the embassy was told of it.';
COMMENT ON COLUMN repatriation.insurer_told_at IS
    'When the insurer was told of it.';
COMMENT ON COLUMN repatriation.remains_cared_at IS
    'When the remains were cared for.';
COMMENT ON COLUMN repatriation.cost_owner IS
    'Who pays.';
COMMENT ON COLUMN repatriation.cost_basis IS
    'Why that one pays.';
COMMENT ON COLUMN repatriation.fault_document IS
    'The decision of sole fault, where the worker pays.';
COMMENT ON COLUMN repatriation.cost_decided_by IS
    'Who decided who pays (staff.human_id); null until then.';
COMMENT ON COLUMN repatriation.ticket_due IS
    'Until when the ticket must be there; empty when not urgent.';
COMMENT ON COLUMN repatriation.ticket_reference IS
    'The number of the ticket or booking home.';
COMMENT ON COLUMN repatriation.ticketed_at IS
    'When the ticket was there.';
COMMENT ON COLUMN repatriation.cost_minor IS
    'What the ticket cost, in minor units.';
COMMENT ON COLUMN repatriation.cost_currency IS
    'The currency of the amount (ISO 4217).';
COMMENT ON COLUMN repatriation.travelled_on IS
    'The day of departure for home.';
COMMENT ON COLUMN repatriation.arrived_on IS
    'The day of arrival at home.';
COMMENT ON COLUMN repatriation.closed_at IS
    'When it was closed.';
COMMENT ON COLUMN repatriation.cancelled_on IS
    'When it was given up.';
COMMENT ON COLUMN repatriation.state IS
    'opened, cost_decided, ticketed, travelling, arrived, closed or cancelled.';
COMMENT ON COLUMN repatriation.created_at IS
    'When the row was recorded, by the clock of the step that recorded it.';
COMMENT ON COLUMN repatriation.updated_at IS
    'When the row last changed, by the clock of the step that changed it.';
