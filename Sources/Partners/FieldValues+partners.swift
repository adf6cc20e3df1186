public import Casework

// The room's numbers as fields of bodies.

extension CreditCode: TextValue {}
