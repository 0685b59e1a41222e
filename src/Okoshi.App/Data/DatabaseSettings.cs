namespace Okoshi.App.Data;

/// <summary>Where the product keeps its data.</summary>
/// <param name="DataFolder">Folder of the embedded database and of keys.</param>
/// <param name="PostgresConnection">Connection string of a PostgreSQL server; empty for the embedded database.</param>
public sealed record DatabaseSettings(string DataFolder, string PostgresConnection = "")
{
    /// <summary>The folder used when the operator names none: Okoshi inside the user's data directory.</summary>
    public static string DefaultFolder =>
        Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "Okoshi"
        );

    /// <summary>Folder of the key ring; a copy of the database without it gives no personal data away.</summary>
    public string KeyFolder { get; init; } = Path.Combine(DataFolder, "keys");

    /// <summary>File of the embedded database.</summary>
    public string SqliteFile => Path.Combine(DataFolder, "okoshi.db");
}
