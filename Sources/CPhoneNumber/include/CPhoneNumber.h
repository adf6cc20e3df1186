#ifndef HOMEWARD_CPHONENUMBER_H
#define HOMEWARD_CPHONENUMBER_H

// libphonenumber is C++; this is the one question that is asked of it, in C, so that Swift needs no C++ mode.

#ifdef __cplusplus
extern "C" {
#endif

/// What libphonenumber finds of a number in international form.
enum {
    CPHONENUMBER_POSSIBLE = 0,
    /// No country and no network has the code after the plus sign.
    CPHONENUMBER_UNKNOWN_COUNTRY = 1,
    CPHONENUMBER_TOO_SHORT = 2,
    CPHONENUMBER_TOO_LONG = 3,
    /// Neither too short nor too long, but no number of that country has this length.
    CPHONENUMBER_WRONG_LENGTH = 4,
    /// The number holds digits that are only dialled within the country, such as the 0 before an area code.
    CPHONENUMBER_DIALLED_WITHIN = 5,
};

/// Room for a plus sign, fifteen digits and the closing zero, and some to spare.
enum { CPHONENUMBER_CAPACITY = 32 };

/// Examines a plus sign and digits. `likely` gets the number that was probably meant, empty where none is known, in
/// CPHONENUMBER_CAPACITY characters; `code` the country code; `digits` how many digits numbers that begin so have after
/// it, 0 where that is not known.
int cphonenumber_examine(const char *number, char *likely, int *code, int *digits);

#ifdef __cplusplus
}
#endif

#endif
