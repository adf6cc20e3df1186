import Core

// The feature's numbers as fields of bodies.

extension CreditCode: TextValue {}
