#include "CICU.h"

#include <unicode/uscript.h>
#include <unicode/uspoof.h>
#include <unicode/utrans.h>

int32_t cicu_script(int32_t code_point) {
    UErrorCode status = U_ZERO_ERROR;
    UScriptCode script = uscript_getScript(code_point, &status);
    return U_SUCCESS(status) ? (int32_t)script : -1;
}

void *cicu_open_transliterator(const uint16_t *name, int32_t name_length, const uint16_t *rules,
                               int32_t rules_length) {
    UErrorCode status = U_ZERO_ERROR;
    UTransliterator *opened = utrans_openU((const UChar *)name, name_length, UTRANS_FORWARD, (const UChar *)rules,
                                           rules_length, NULL, &status);
    return U_SUCCESS(status) ? (void *)opened : NULL;
}

int32_t cicu_transliterate(const void *transliterator, uint16_t *text, int32_t length, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t limit = length;
    utrans_transUChars((const UTransliterator *)transliterator, (UChar *)text, &length, capacity, 0, &limit, &status);
    return U_SUCCESS(status) && length <= capacity ? length : -1;
}

int32_t cicu_skeleton(const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity) {
    static USpoofChecker *checker = NULL;
    UErrorCode status = U_ZERO_ERROR;
    USpoofChecker *known = __atomic_load_n(&checker, __ATOMIC_ACQUIRE);
    if (known == NULL) {
        USpoofChecker *opened = uspoof_open(&status);
        if (U_FAILURE(status)) return -1;
        if (__atomic_compare_exchange_n(&checker, &known, opened, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
            known = opened;
        } else {
            uspoof_close(opened);
        }
    }
    int32_t written = uspoof_getSkeleton(known, 0, (const UChar *)text, length, (UChar *)out, capacity, &status);
    return U_SUCCESS(status) && written <= capacity ? written : -1;
}
