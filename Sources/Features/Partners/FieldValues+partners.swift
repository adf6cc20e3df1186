import Core

// The room's numbers as fields of bodies.

extension CreditCode: TextValue {}
