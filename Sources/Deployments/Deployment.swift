public import Casework

/// One leg of work at one site.
public enum Deployment: Noun {
    public static let prefix = "dep"
    public static let singular = "deployment"
    public static let plural = "deployments"
    public static let table: StaticString = "deployment"
}
