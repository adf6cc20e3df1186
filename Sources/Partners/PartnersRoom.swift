public import Casework

/// The agency's licence and reserve, foreign employers and their sites.
public enum PartnersRoom: Room {
    public static let endpoints: [Endpoint] = []
}
