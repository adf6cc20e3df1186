extension Constraint {
    /// Every constraint that only a mistake of the program can break, each as its name; foreign keys among them
    /// lead to a record that the same action has locked or made.
    ///
    /// They hold a state to its fields, an approver apart from the maker, and a counter in its order; or they
    /// repeat what each action looks at first, with a sentence of its own, or what the range of a field says. Where
    /// neither does so any longer, the constraint moves to the rules.
    package static let ours = Set(
        """
        agency_is_its_own agreement_days agreement_edition_check agreement_ended_when agreement_expired_when
        agreement_in_force_when agreement_languages_check agreement_parties agreement_text_agreement
        agreement_text_edition agreement_text_edition_check attendance_enrolment attendance_seconds_check
        body_diaspora_consents body_hotline_can_be_called body_other_names_check branch_closed_when
        branch_scope_is_something
        case_file_ends_after_departure case_file_withdrawn_says_why committee_approval_runs committee_approval_three_people
        committee_approval_two_approvers consent_ended_when consent_follows_its_notice
        consent_names_its_recipient contract_approved_by_another contract_belongs contract_clauses_are_sound
        contract_completed_has_day contract_edition_counts
        contract_ended_early_says_why
        contract_revision_has_reason contract_signatures_are_listed contract_signed_has_date
        contract_template_clauses_are_sound contract_template_edition_check contract_template_languages_check
        contract_template_of_project_is_labour
        contract_template_published_by_another contract_template_published_when corridor_ages corridor_alert_is_whole corridor_dates
        corridor_fee_months corridor_minimum_age_check corridor_open_has_evidence corridor_opened_by_another
        corridor_overtime_percent_least_check corridor_quota_check corridor_standing_corridor
        corridor_standing_in_order corridor_standing_place_check
        corridor_term_confirmed_by_another corridor_term_confirmed_with_evidence corridor_term_corridor
        corridor_term_waits_of_somebody corridor_term_waits_unconfirmed corridor_weekly_hours_most_check
        course_edition_check course_has_topics course_hours_check course_pass_mark_check course_superseded_once
        course_topic_hours_fit crew_arrived_after_departure crew_confirmed_is_led crew_departed_when
        crew_size_most_check deployment_abroad_has_check_in deployment_arrived_when deployment_booked_when
        deployment_cleared_by_another deployment_cleared_when deployment_dates deployment_departed_when
        deployment_ended_when deployment_fault_is_found deployment_fault_is_whole
        deployment_in_order deployment_interview_is_whole deployment_pay_bank_of_a_transfer
        deployment_pay_is_whole deployment_purpose_is_whole
        deployment_working_when document_dates document_number_is_indexed document_received_has_issuer
        document_superseded_names_the_next dprk_review_cleared_is_cleared dprk_review_confirmed_is_there
        dprk_review_decided dprk_review_decided_by_another dprk_review_free_is_free
        due_diligence_adverse_cases_check due_diligence_confirmed_by_another due_diligence_confirmed_when
        due_diligence_credit_is_whole due_diligence_valid_after
        emergency_contact_consent_has_document emergency_contact_place_check employer_approved_by_another
        employer_blacklisted_by_another employer_blacklisted_by_someone employer_finding_withdrawn_by_another
        employer_finding_withdrawn_when employer_is_an_entity employer_lifted_by_another
        employer_other_names_check employer_owner_former_when employer_owner_other_names_check
        employer_owner_share_basis_points_check employer_permit_quota_check enrolment_certified_is_dated
        event_hash_fits_leaf event_row_event event_seq_has_subject event_subject_seq exam_attempt_check
        exam_enrolment exam_once exam_pass_mark_check exam_score_check exchange_rate_base_minor_check
        exchange_rate_of_two exchange_rate_quote_minor_check executive_left_when exit_declaration_ban_ends
        exit_declaration_checked exit_declaration_clear_of_bars fee_cap_confirmed_by_another
        fee_cap_confirmed_by_someone fee_cap_end_is_asked_whole fee_cap_ends_after_it_begins
        fee_cap_money_has_currency fee_cap_value_check fee_line_amount_minor_check fee_line_clause_is_on_record
        fee_schedule_period fee_schedule_published_by_another fee_schedule_published_when
        fee_schedule_withdrawn_why
        fee_line_consent_follows_disclosure fee_line_consented_when fee_line_disclosed_when fee_line_due_when
        fee_line_due_within_a_year fee_line_home_minor_check fee_line_host_side_stays_there
        fee_line_paid_has_receipt fee_line_payment_follows_consent fee_line_refund_fits
        fee_line_refund_interest_minor_check fee_line_refundable_when fee_line_refunded_by_another
        fee_line_refunded_in_full fee_line_refunded_when fee_line_reversed_by_another fee_line_reversed_when
        fee_line_written_off_as_asked fee_line_written_off_by_another fee_line_written_off_when
        fee_proof_entries_check fee_proof_period fee_statement_number_check fee_survey_booked_minor_check
        fee_survey_stated_minor_check
        filing_accepted_says_why filing_attachments_are_listed filing_due_is_whole filing_missing_is_something
        filing_of_one filing_once filing_prepared_when filing_returned_is_whole filing_returned_says_what
        filing_submissions_count filing_submitted_in_order filing_submitted_is_whole filing_submitted_when
        filing_void_says_why
        guide_edition_check guide_published_by_another guide_published_when
        handover_dates handover_document handover_returned_is_dated idempotency_key_check
        incident_affected_check incident_authority_is_whole incident_closed_by_another
        incident_closed_with_lessons incident_continued_is_whole incident_continuing_reports_check
        incident_dead_check incident_embassy_is_whole incident_final_is_whole incident_grade_is_whole
        incident_heard_after_it_happened incident_injured_check incident_missing_check incident_person_incident
        incident_person_learnt_when incident_person_once incident_plan_reviewed_after_adoption
        incident_told_after_it_was_heard institute_course_hours_check institute_enrolment_completed_when
        institute_enrolment_family_agrees institute_enrolment_hours_check institute_enrolment_in_order
        institute_enrolment_is_family job_order_check job_order_checked_by_another
        job_order_contract_months_check job_order_headcount_check job_order_hours_week_check
        job_order_minimum_age_check job_order_place_vacated
        law_confirmation_by_another law_confirmation_confirmed_by_someone law_confirmation_day_of_a_rule
        law_confirmation_item_check law_confirmation_of_a_sentence law_confirmation_of_a_term law_confirmation_of_one
        law_confirmation_of_rule law_confirmation_section_check
        leaf_event leaf_idx_check leaf_once ledger_account_employer ledger_account_of_whom ledger_account_once
        ledger_account_person ledger_entry_has_receipt ledger_entry_is_written_whole ledger_entry_line
        ledger_entry_reversed ledger_entry_reversed_once ledger_entry_reverses ledger_entry_sums_to_zero
        ledger_posting_account ledger_posting_credit_minor_check ledger_posting_debit_minor_check
        ledger_posting_entry ledger_posting_has_one_side
        licence_change_confirmed_by_another licence_change_confirmed_with_evidence licence_change_scope_is_something
        licence_change_waits_for_something
        licence_confirmed_by_another licence_granted_is_numbered licence_paid_in_capital_minor_check
        licence_scope_is_something licence_waits_unconfirmed log_size_check manager_list_managers_check
        medical_result_is_dated minimum_wage_amount_minor_check minimum_wage_confirmed_by_another
        minimum_wage_confirmed_when payload_event pending_event person_key_destroyed_or_held
        person_merged_into_another person_resident_number_is_indexed person_speaks policy_consented_is_dated
        policy_dates policy_issued_has_number_and_consent policy_settled_minor_check policy_sum_minor_check
        pool_member_call_up_is_whole pool_member_confirmed qualification_dates qualification_of_work_names_it
        qualification_score_check
        project_cancelled_says_why project_confirmed_by_another project_confirmed_by_someone
        project_embassy_is_whole project_ended_when project_site_permission_is_whole project_value_is_whole
        rejection_answered rejection_answered_by_another rejection_grounds_check rejection_not_by_score_alone
        rejection_told_after_its_answer repatriation_arrives_after_travel repatriation_cancelled_when
        repatriation_cost_is_whole repatriation_cost_minor_check repatriation_worker_pays_by_two
        repatriation_worker_pays_only_at_fault reservation_at_most_30_days reservation_placed_has_case
        reservation_released_when reserve_amount_minor_check reserve_draw_amount_minor_check
        reserve_draw_persons_check reserve_draw_topped_up_when reserve_draw_topped_up_whole
        reserve_draw_topped_up_within reserve_drawn_within rights_case_claim_basis_is_one
        rights_case_claim_is_whole rights_case_claim_minor_check rights_case_closed_by_another
        rights_case_closed_with_a_word rights_case_failed_contacts_check
        rights_case_remedy_fits_claim rights_case_remedy_is_whole rights_case_remedy_minor_check
        rule_adoption_awaits_something rule_adoption_once rule_adoption_only_earlier
        rule_override_granted_by_someone rule_override_of_one sanction_check_clear_is_clear
        sanction_check_decided_by_another sanction_check_foreign_open_check sanction_check_of_one
        sanction_check_screened_when sanction_check_subject sanction_check_un_open_check sanctions_entry_list
        sanctions_entry_place sanctions_entry_record_check sanctions_list_bytes_check
        sanctions_list_confirmed_by_another sanctions_list_format_of_publisher
        sanctions_list_oddity_count_check sanctions_list_read_whole sanctions_list_withdrawn_by_two
        sanctions_part_list sanctions_part_place_check screening_due_list
        staff_agency sub_agent_authorised_by_another sub_agent_authorised_when sub_agent_name_keys_check
        sub_agent_other_names_check sub_agent_vetted_when support_plan_given_by_another
        support_plan_given_whole support_plan_interview_is_whole support_plan_organisation_is_named
        table_role_none_says_why task_once task_reminder_once task_reminder_task
        threshold_confirmed_by_another threshold_confirmed_by_someone threshold_money_has_currency
        threshold_period threshold_value_check token_key
        token_lives_90_days token_revoked_when transfer_follows_its_assessment transfer_kinds_check
        transfer_stopped_when vacancy_authenticity_score_check vacancy_feedback_vacancy
        vacancy_headcount_check vacancy_informs_through_one vacancy_pay_is_whole vacancy_published_is_verified
        vacancy_reached_check
        vacancy_verification_is_whole vacancy_verified_by_another visa_compared_with_passport
        visa_days_used_before_check visa_issued_has_number_and_days
        work_calendar_year_check work_declaration_hours_week_check
        work_entry_period worker_loan_amount_minor_check
        worker_loan_settled_after worker_loan_settled_how
        """
        .split(whereSeparator: \.isWhitespace).map(String.init)
    )
}
