# The main job, command by command. Deploy/try has started the server and bootstrapped the agency;
# this file is read by it. Each command is printed before it runs; a refusal that the law demands is
# expected with its exit code, and anything else ends the tour.

chapter() { printf '\n\033[1m── %s\033[0m\n' "$*"; }
show() { printf '\n$ homeward'; printf ' %q' "$@"; printf '\n'; }

# as ROLE noun verb …: runs a command under the role's own token; the first id printed is $made.
made=
as() {
    local role=$1 out; shift
    show "$@" --profile "$role"
    out=$(homeward "$@" --profile "$role") || { local code=$?; echo "$out"; return $code; }
    echo "$out"
    made=$(grep -oE '\b[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}\b' <<<"$out" | head -1 || true)
}

# refused CODE ROLE noun verb …: the command must end with this exit code.
refused() {
    local wanted=$1 role=$2 code=0; shift 2
    show "$@" --profile "$role"
    homeward "$@" --profile "$role" 2>&1 || code=$?
    [ "$code" = "$wanted" ] || { echo "expected exit $wanted, got $code" >&2; exit 1; }
    echo "(exit $code)"
}

day() { date -u -d "$1" +%F; }
today=$(TZ=Asia/Shanghai date +%F)
tour=Docs/Tour

chapter "1. The agency's people: each acts under an own token"
for member in "recruiter:Jin Yu" "trainer:Han Xue" "document:Cui Lan" "finance:Zhao Min" \
    "finance:Sun Li:cashier" "compliance:Wang Rui" "welfare:Xu Jing" "medical:He Lan"; do
    IFS=: read -r role name profile <<<"$member"
    as director staff hire --name "$name" --role "$role"
    token=$(homeward token issue --staff-id "$made" --profile director -o json |
        sed -n 's/.*"token" : "\(.*\)".*/\1/p')
    HOMEWARD_TOKEN=$token homeward profile "${profile:-$role}" --server "$HOMEWARD_URL"
done
as director licence record --number LW2201202600017 --authority "Jilin Department of Commerce" \
    --approved-on 2024-05-20 --channels nongovernmental_licensed
# One person's word is no licence: a second one holds it against the certificate.
seen=(--evidence "Certificate LW2201202600017, seen at the office")
refused 6 director licence confirm "$made" "${seen[@]}"
as compliance licence confirm "$made" "${seen[@]}"
as director reserve record --mode cash --bank "Bank of Yanbian" --amount "CNY 3000000.00"
for name in "Piao Ming" "Wang Rui" "Cui Lan"; do
    as director executive appoint --name "$name" --position Manager \
        --qualification "Five years of labour service" --appointed-on 2024-05-20
done
as director incident-plan adopt --title "Plan for incidents abroad" \
    --summary "Who calls whom within the hour; embassy, families, insurer." --adopted-on "$today"
as director calendar load --country CN --year 2026 --source "State Council notice on holidays of 2026" \
    --days @Database/data/calendars/CN-2026.json

chapter "2. The corridor, the employer in Japan, and its site"
as compliance corridor load --corridors @Database/data/corridors.json
corridor=$(homeward corridor list --programme JP-SSW-1 --profile director -o json |
    sed -n 's/.*"id" : "\(cor_[a-z0-9]*\)".*/\1/p' | head -1)
# Nobody goes where nobody has looked: what the official assessment says is recorded with its source.
as compliance corridor alert "$corridor" --alert-level none \
    --alert-source "Consular travel notices, looked up for the tour"
as compliance corridor review "$corridor" --source "Sample evidence of the tour" \
    --evidence "The programme takes workers from China: a sample, for compliance to replace."
refused 6 compliance corridor open "$corridor" --begins-on 2026-01-01
as director corridor open "$corridor" --begins-on 2026-01-01
# What ships marked is confirmed by two: one says where it is written, another lets it count.
as compliance law pending --kind term | sed -n 1,12p
as compliance law propose --rule-id R-CN-021 --found-on "$today" \
    --source "Decree 620 Art. 26 and 45, as published in the gazette of the State Council"
finding=$made
refused 6 compliance law confirm "$finding"
as director law confirm "$finding"
refused 6 recruiter employer register --name "Tanaka Taro" --kind individual --country JP \
    --registration-number 7000012050002
as recruiter employer register --name "Tottori Garment Co." --kind enterprise --country JP \
    --registration-number 7000012050002 --hiring-permit ISA-2026-113
employer=$made
as recruiter employer examine "$employer"
as recruiter owner record --employer-id "$employer" --name "SATO HIRO" --kind person \
    --nationality JP --source "Commercial register"
as recruiter due-diligence record --employer-id "$employer" --checked-on "$today" \
    --exists-legally true --is-entity true --permit-checked true --owners-listed true \
    --site-visited-on "$today" --adverse-cases 0 --dprk-partner false --dprk-crew false \
    --wages-lawful true --housing-adequate true --turnover-checked true --credit-checked-on "$today" \
    --credit-source "Ministry of Commerce, record of bad credit" --credit-listed false \
    --evidence "Register, visit, pay slips of May"
as compliance due-diligence confirm "$made"
as recruiter work-declaration record --employer-id "$employer" --occupation 8153 \
    --natures ordinary --description "Sewing machine operator" --pay "JPY 1150" \
    --local-pay "JPY 1150" --pay-unit hour --hours-week 40 --valid-from "$today" \
    --evidence "Signed by the employer"
as compliance minimum-wage record --country JP --amount "JPY 1000" --pay-unit hour \
    --valid-from 2026-10-01 --source "Sample figure of the tour" --owner "Compliance"
refused 6 compliance minimum-wage confirm "$made"
as director minimum-wage confirm "$made"
as compliance employer approve "$employer"
as recruiter site open --employer-id "$employer" --name "Tottori Works" --country JP \
    --address "Chiyomi 1-100, Tottori" --time-zone Asia/Tokyo
site=$made

chapter "3. The applicant; a passport line with one wrong digit"
as recruiter person register --native-name 李美花 --family-name LI --given-name MEIHUA \
    --birth-date 1999-03-07 --sex F --nationality CN --languages zh --languages ko \
    --resident-number 222404199903070028 --phone +8613843300000 \
    --emergency-contact "Li Guang, father, +8613843300001"
person=$made
line1=$(sed -n 1p $tour/passport.txt)
line2=$(sed -n 2p $tour/passport.txt)
refused 6 document person verify-identity "$person" --line1 "$line1" --line2 "${line2/E823456716/E823456715}"
as document person verify-identity "$person" --line1 "$line1" --line2 "$line2"
as recruiter emergency-contact add --person-id "$person" --name "Li Guang" \
    --phone +8613843300001 --relation parent --language zh
for purpose in recruitment sensitive_data; do
    as recruiter consent give --person-id "$person" --purpose "$purpose" --text-version 2026-1 \
        --language zh
done
for purpose in third_party cross_border; do
    as recruiter consent give --person-id "$person" --purpose "$purpose" --text-version 2026-1 \
        --language zh --employer-id "$employer"
done
as recruiter exit-declaration declare --person-id "$person" --text-version 2026-1 --language zh \
    --sentence false --court-order false --repatriation-ban false
as document exit-declaration check "$made" --finding clear --source "Certificate of the police"
as recruiter case open --person-id "$person" --employer-id "$employer" --site-id "$site" \
    --programme JP-SSW-1 --occupation 8153 --selected-on "$(day "$today - 30 days")" \
    --planned-departure "$today" --planned-end "$(day "$today + 24 months")"
case_file=$made

chapter "4. A name on a list: held, and cleared by two people"
as compliance sanctions-list load $tour/un-sample.xml --publisher un --format un-xml
as compliance sanction-check list --state potential
as compliance sanction-check review "$made" --proposal false_positive \
    --narrative "The listed one was born elsewhere; the resident number and the father's word agree."
refused 6 compliance sanction-check clear "$made"
as director sanction-check clear "$made"
# Listed in Latin letters, proposed in Han: Hong Kong reads 陳國強 as CHAN KWOK KEUNG, and the name stops.
as director sub-agent propose --name 陳國強 --kind individual --area "Helong county"
as compliance sub-agent screen "$made"
as compliance sanction-check list --state potential --fields subject_kind,state,un_open,hits
as compliance transfer record --case-id "$case_file" --kinds identity --kinds passport \
    --purpose "Visa and employment" --legal-route contract_necessity --assessment PIA-2026-1 --assessed-on "$today"

chapter "5. Course, attendance, certificate"
as trainer qualification record --person-id "$person" --kind jlpt --level n4 \
    --passed-on "$(day "$today - 140 days")" --number 26A1020304-30105
as trainer course offer --title "Before Japan" --destination JP --language zh --hours 44 \
    --topics job_skills --topics safety --topics language --topics law --topics religion \
    --topics customs --topics forced_labour --topics trafficking --topics gender_violence \
    --topics remittance --topics hotlines
course=$made
past=20
as trainer enrolment enrol --course-id "$course" --case-id "$case_file" \
    --enrolled-on "$(day "$today - $past days")"
enrolment=$made
for topic in job_skills safety language law religion customs forced_labour trafficking \
    gender_violence remittance hotlines; do
    as trainer enrolment attend "$enrolment" --day "$(day "$today - $past days")" \
        --topic "$topic" --seconds 14400
    past=$((past - 1))
done
as trainer enrolment certify "$enrolment" --certificate-number YB-2026-0042

# A specified skilled worker has passed the test of the work and of the language.
as trainer qualification record --person-id "$person" --kind skill_test --occupations 8153 \
    --passed-on "$(day "$today - 70 days")"

chapter "6. Three contracts; the employment contract pays less than the cooperation contract"
term=(--begins-on "$today" --ends-on "$(day "$today + 24 months")")
as recruiter contract draft --kind cooperation --employer-id "$employer" --languages zh \
    --languages ja "${term[@]}" --clauses @$tour/cooperation.json
cooperation=$made
as compliance contract approve "$cooperation"
as director contract sign "$cooperation" --party agency --witness "Xu Jing"
as director contract sign "$cooperation" --party employer --witness "Xu Jing"
as recruiter job-order draft --reference TG-2026-7 --employer-id "$employer" --site-id "$site" \
    --corridor-id "$corridor" --cooperation-id "$cooperation" --occupation 8153 --headcount 2 \
    --pay "JPY 1150" --pay-unit hour --worker-costs '[]' --hours-week 40 \
    --deductions '{"name":"Room","amount":{"minor_units":20000,"currency":"JPY"},"unit":"month","basis":"Cooperation contract, deductions"}' \
    --housing "Company flat, JPY 20,000 a month" \
    --contract-months 24 --opens-on "$today" --closes-on "$(day "$today + 60 days")"
order=$made
as recruiter job-order sign "$order" --employer-signatory "SATO HIRO" --signed-on "$today"
as compliance job-order check-authority "$order" --authority "Jilin Department of Commerce" \
    --authority-reference JL-2026-88 --authority-checked-on "$today"
as compliance job-order open "$order"
as recruiter job-order fill "$order" --case-id "$case_file"
# What workers may be charged is published before anyone is asked for it; a second person has read it there.
as finance fee-schedule draft --edition 2026-1 --basis "Price lists of the clinic and the training centre" \
    --address "https://www.example.cn/fees" --valid-from "$today" \
    --lines '{"category":"medical","amount":{"minor_units":45000,"currency":"CNY"},"basis":"List of the clinic"}'
as compliance fee-schedule publish "$made"
refused 6 finance fee propose --case-id "$case_file" --category deposit --payer worker \
    --payee "Yanbian Labour Service" --description 安家费 --amount "CNY 20000.00" \
    --basis "Paid back at the end if the worker stays."
as finance fee propose --case-id "$case_file" --category recruitment_service \
    --payer employer --payee "Yanbian Labour Service" --description "Service fee" \
    --amount "CNY 6000.00" --basis "Cooperation contract: the employer pays."
fee=$made
refused 6 finance fee disclose "$fee" --disclosed-language zh
as cashier fee disclose "$fee" --disclosed-language zh
as finance case fees "$case_file"
as recruiter contract draft --kind service --case-id "$case_file" \
    --cooperation-id "$cooperation" --languages zh "${term[@]}" --clauses @$tour/service.json
service=$made
as recruiter contract draft --kind employment --case-id "$case_file" \
    --cooperation-id "$cooperation" --languages ja --languages zh "${term[@]}" \
    --clauses @$tour/employment-short.json
employment=$made
refused 6 compliance contract approve "$employment"
as compliance contract compare "$employment"
as recruiter contract amend "$employment" --clauses @$tour/employment.json
for contract in "$service" "$employment"; do
    as compliance contract approve "$contract"
    as recruiter contract disclose "$contract" --disclosed-language zh --copy-given true \
        --risks-told "Needles and hot irons; long standing; nights alone in a strange town; the numbers for help." \
        --disclosure-acknowledged true
    as director contract sign "$contract" --party worker --witness "Xu Jing"
done
as director contract sign "$service" --party agency --witness "Xu Jing"
as director contract sign "$employment" --party employer --witness "Xu Jing"

chapter "7. The gate before departure"
as recruiter deployment plan --case-id "$case_file"
deployment=$made
as recruiter deployment record-pay "$deployment" --pay-method bank_transfer
# A policy that ended yesterday is no cover: the gate names the day.
as document policy record --case-id "$case_file" --kind accident --insurer "Ping An" \
    --number PA-11870 --covered-from "$(day "$today - 400 days")" \
    --covered-until "$(day "$today - 1 day")" --sum "CNY 500000.00" --insured-consent-on "$today" \
    --covers-death false
as recruiter gate explain "$case_file" --step deployment.depart
refused 6 document deployment depart "$deployment" --departed-on "$today"
homeward filing due --profile document
filing=$(homeward filing list --contract-id "$service" --profile document -o json |
    sed -n 's/.*"id" : "\(fil_[a-z0-9]*\)".*/\1/p' | head -1)
as document filing prepare "$filing" --form-edition 2018 \
    --attachments '{"what":"List of workers"}'
as document filing submit "$filing" --receipt JL-BA-2026-1107
as document visa record --case-id "$case_file" --country JP --class-code SSW-1 \
    --number JV0071344 --valid-from "$(day "$today - 5 days")" \
    --valid-until "$(day "$today + 36 months")"
# Without the certificate behind it, held against the passport, the visa is worth nothing at the border.
as document visa compare "$made" --family-name LI --given-name MEIHUA --birth-date 1999-03-07 --sex F \
    --nationality CN --passport-number E82345671
# The host's plan of support, whose copy another person gives the worker in the worker's language.
as document support-plan draft --case-id "$case_file" --implementer host --languages ja --languages zh \
    --items pre_entry_guidance --items airport --items housing --items orientation --items procedures \
    --items japanese_study --items consultation --items exchange --items job_change --items interviews \
    --costs-on-host true
as welfare support-plan give "$made" --given-language zh
as document policy record --case-id "$case_file" --kind accident --insurer "Ping An" \
    --number PA-88102 --covered-from "$today" --covered-until "$(day "$today + 25 months")" \
    --sum "CNY 500000.00" --insured-consent-on "$today" --covers-death true \
    --beneficiary-relationship parent --beneficiary-name "Li Guang"
as document medical schedule --case-id "$case_file" --clinic "Yanbian Hospital" \
    --scheduled-on "$today" --tests general
exam=$made
as medical medical examine "$exam" --examined-on "$today"
as medical medical result "$exam" --outcome fit
as recruiter case issue-card "$case_file" --hotline-card-language zh --data-consent true
as welfare deployment interview "$deployment" --interview-language zh \
    --interview-no-other-fees true --interview-holds-papers true --interview-understands true \
    --interview-no-deposit true --interview-no-penalty true
as compliance deployment clear "$deployment"
homeward diary --profile document
as document deployment depart "$deployment" --departed-on "$today"
as document deployment arrive "$deployment" --arrived-on "$today"
as welfare deployment work "$deployment" --working-since "$today"

chapter "8. Wages come short: an hourly wage, reckoned line by line"
as welfare rights-case open --case-id "$case_file" --category wages --reporter worker \
    --language zh --narrative "The first pay came short; the foreman says it is for the room." \
    --safe-contact "WeChat, after eight in the evening"
rights=$made
as welfare rights-case acknowledge "$rights"
as welfare rights-case triage "$rights" \
    --indicators '{"indicator":"withholding_of_wages","evidence":"documented"}'
# Until a record is there, the agreed week counts; the lines say which of the two it was.
paid='"paid":[{"minor_units":5000,"currency":"JPY"}]'
as welfare rights-case claim "$rights" --months "{\"month\":\"${today%-*}\",$paid}"
sheet='"worked":{"hours":"8:00","overtime":"2:00","source":"Time sheet of the first day"}'
as welfare rights-case claim "$rights" --months "{\"month\":\"${today%-*}\",$paid,$sheet}"
as welfare rights-case reckoning "$rights" --language ja
owed=$(homeward rights-case show "$rights" --fields claim --profile welfare -o json |
    sed -n 's/.*"minor_units" : \([0-9]*\).*/\1/p')
as finance rights-case remedy "$rights" --amount "JPY $owed" --remedy-evidence "Transfer slip $today"
refused 6 director rights-case close "$rights" --outcome "The employer has paid."
as welfare rights-case confirm "$rights" --confirmed-language zh --satisfied true
as director rights-case close "$rights" --outcome "Paid in full; the worker has the slip."

chapter "9. Illness: the way home"
as welfare repatriation open --case-id "$case_file" --cause illness --is-urgent true
homecoming=$made
refused 6 compliance repatriation decide-cost "$homecoming" --cost-owner worker \
    --cost-basis "The worker wishes to go home."
as compliance repatriation decide-cost "$homecoming" --cost-owner employer \
    --cost-basis "Cooperation contract, clause return_travel."
as document repatriation ticket "$homecoming" --ticket-reference NH-961-2026 --cost "JPY 48000"
as welfare repatriation travel "$homecoming" --travelled-on "$today"
as welfare repatriation arrive "$homecoming" --arrived-on "$today"
as welfare deployment end "$deployment" --ended-on "$today" --end-reason illness
as welfare repatriation close "$homecoming" --worker-confirms true
as welfare case close "$case_file"

chapter "10. Two projects: a Japanese contractor in the Russian Far East, and a Chinese one in Mongolia"
corridor_of() {
    homeward corridor list --programme "$1" --destination "$2" --profile director -o json |
        sed -n 's/.*"id" : "\(cor_[a-z0-9]*\)".*/\1/p' | head -1
}
# order_for EMPLOYER SITE CORRIDOR PROJECT PAY REFERENCE: a letter of the contractor, whose gate names what is missing.
order_for() {
    as recruiter job-order draft --reference "$6" --employer-id "$1" --site-id "$2" --corridor-id "$3" \
        --project-id "$4" --occupation 8342 --headcount 2 --pay "$5" --pay-unit hour --worker-costs '[]' \
        --hours-week 40 --housing "Camp at the site, free of charge" --contract-months 12 \
        --opens-on "$today" --closes-on "$(day "$today + 60 days")"
}
as compliance agreement record --kind trilateral --form memorandum_of_understanding --parties CN \
    --parties JP --parties RU --title "On works of Japanese contractors in the Far East" \
    --reference "MOU 3, a sample of the tour" --signed-on "$(day "$today - 90 days")" --languages zh \
    --languages ja --languages ru --source "Sample of the tour" --clauses @$tour/trilateral-agreement.json
agreement=$made
as director agreement bring-into-force "$agreement" --in-force-from "$(day "$today - 30 days")" \
    --evidence "Exchange of notes: a sample of the tour"
as recruiter employer register --name "Tottori Marine Works Co." --kind enterprise --country JP \
    --registration-number 3302089422943
contractor=$made
as recruiter site open --employer-id "$contractor" --name "Quay 4" --country RU \
    --address "Portovaya 1, Vladivostok" --time-zone Asia/Vladivostok
quay=$made
as recruiter project draft --kind third_country --name "Quays of the port" --employer-id "$contractor" \
    --owner "Port of Vladivostok" --country RU --contract-number QW-2026-4 \
    --contract-signed-on "$(day "$today - 60 days")"
project=$made
as compliance project confirm "$project"
order_for "$contractor" "$quay" "$(corridor_of THIRD-COUNTRY RU)" "$project" "RUB 600.00" QW-2026-1
order=$made
# R-TC-001 and R-TC-002 fail: no permission of the host state, no contract of the three parties.
as compliance job-order gate "$order"
as recruiter project-site add --project-id "$project" --site-id "$quay"
as recruiter project-site permit "$made" --permission-number PK-2026-118 \
    --permission-authority "Labour department of Primorye" --permission-from "$(day "$today - 20 days")" \
    --permission-until "$(day "$today + 12 months")"
as recruiter project amend "$project" --three-party-contract TP-2026-4 \
    --three-party-signed-on "$(day "$today - 40 days")" --agreement-id "$agreement"
as compliance project confirm "$project"
as compliance job-order gate "$order"
# The agency as a contractor in Mongolia is asked by Decree 527: neither its licence nor a cooperation contract.
as recruiter employer register --name "Yanbian Road Works" --kind enterprise --country CN \
    --registration-number 91370400CLD6JXNTBH
contractor=$made
as recruiter site open --employer-id "$contractor" --name "Ring road, lot 3" --country MN \
    --address "Bayanzurkh district, Ulaanbaatar" --time-zone Asia/Ulaanbaatar
road=$made
as recruiter project draft --kind contracted --name "Ring road" --employer-id "$contractor" --is-own true \
    --owner "Roads Department of Ulaanbaatar" --country MN --contract-number EPC-2026-7 \
    --contract-signed-on "$(day "$today - 40 days")" --contract-value "CNY 90000000.00"
project=$made
as recruiter project amend "$project" --safety-head "Zhao Gang" \
    --safety-plan-adopted-on "$(day "$today - 20 days")" --reserve-mode cash --reserve "CNY 3000000.00" \
    --reserve-bank "Bank of Yanbian"
as compliance project confirm "$project"
order_for "$contractor" "$road" "$(corridor_of PROJECT MN)" "$project" "MNT 15000.00" RR-2026-3
order=$made
as compliance job-order gate "$order"
as recruiter project report-embassy "$project" --embassy-reported-on "$(day "$today - 30 days")" \
    --embassy-receipt "Embassy in Ulaanbaatar, 2026-214"
as compliance job-order gate "$order"

chapter "11. The timeline, and the proof"
as director case timeline "$case_file"
mkdir -p "$HOMEWARD_DATA/export"
show export --agency "$agency" --to "$HOMEWARD_DATA/export/bag" --purpose "Inspection of the tour"
exported=$(homeward export --agency "$agency" --to "$HOMEWARD_DATA/export/bag" \
    --purpose "Inspection of the tour")
echo "$exported"
key=$(sed -n 's/^key //p' <<<"$exported")
printf '\n$ homeward-verify %s --key %q\n' "$HOMEWARD_DATA/export/bag" "$key"
homeward-verify "$HOMEWARD_DATA/export/bag" --key "$key"
# One byte of one row, as someone with a text editor and no key would change it.
sed -i '1s/JPY/JPX/' "$HOMEWARD_DATA/export/bag/data/rows/contract.ndjson"
printf '\n(one byte of data/rows/contract.ndjson is changed)\n$ homeward-verify …\n'
code=0
homeward-verify "$HOMEWARD_DATA/export/bag" --key "$key" || code=$?
[ "$code" = 8 ] || { echo "the change was not found" >&2; exit 1; }
echo "(exit $code)"
