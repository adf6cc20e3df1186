#ifndef CICU_H
#define CICU_H

// The calls of ICU that Homeward makes. ICU renames its functions by version with macros, which Swift cannot
// see through; these names stay.

#include <stdint.h>

/// The script of a code point by Unicode's property; the numbers are ICU's `UScriptCode`.
int32_t cicu_script(int32_t code_point);

/// A transliterator by its name, or by rules where they are given; NULL where ICU knows neither.
/// It is never closed: each is opened once and serves until the end.
void *cicu_open_transliterator(const uint16_t *name, int32_t name_length, const uint16_t *rules,
                               int32_t rules_length);

/// Rewrites the text in place. Returns the new length, or -1 where the room does not suffice.
int32_t cicu_transliterate(const void *transliterator, uint16_t *text, int32_t length, int32_t capacity);

/// The skeleton of a text (UTS 39): texts that look alike have one. Returns its length, or -1.
int32_t cicu_skeleton(const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity);

#endif
