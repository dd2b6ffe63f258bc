/** A protocol that Codex speaks. */
export type Wire = 'app-server' | 'mcp';
/** A wish: a protocol, or what the version speaks best. */
export type Transport = 'auto' | Wire;
/** What this CLI can do on the selected wire. */
export interface Capabilities {
    /** Takes a credential over the wire and writes nothing. */
    inMemorySignIn: boolean;
    /** Enforces deny entries of permission profiles. */
    permissionProfiles: boolean;
    /**
     * Gives the model the same whether a thread opens with its environment or gets it with its first turn. Before, a thread
     * without one has other tools (0.142.3, 0.154.0).
     */
    lateEnvironment: boolean;
    /** Constrains the final message by a JSON schema. */
    outputSchema: boolean;
    /** Can be interrupted within a turn. */
    interrupt: boolean;
    /** Continues a thread of an earlier process. */
    resume: boolean;
    /** Takes local images. */
    images: boolean;
}
/** First CLI with today's thread and turn API on app-server. */
export declare const FIRST_APP_SERVER = "0.98.0";
/** First CLI without `codex mcp-server`. */
export declare const FIRST_WITHOUT_MCP = "0.154.0";
/** First CLI that enforces the deny entries of a permission profile. */
export declare const FIRST_PERMISSION_PROFILES = "0.142.3";
/** First CLI that was seen to do `lateEnvironment`; those between 0.154.0 and it were not tried. */
export declare const FIRST_LATE_ENVIRONMENT = "0.169.0";
/** First CLI this package works with. */
export declare const FIRST_SUPPORTED = "0.44.0";
/** Compares two versions `X.Y.Z[-pre]` by their numbers; a pre-release counts as its release. */
export declare function compareVersions(a: string, b: string): number;
/** Chooses the wire for a CLI version. Throws a ConnectionError when the wish cannot be met, naming a version that could. */
export declare function select(version: string, transport?: Transport): {
    wire: Wire;
    capabilities: Capabilities;
};
