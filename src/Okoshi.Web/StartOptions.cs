using Okoshi.App.Data;

namespace Okoshi.Web;

/// <summary>What the operator said when starting: where data are kept, which pack is loaded, which address is served.</summary>
public sealed record StartOptions(DatabaseSettings Database, string PackFolder, string Address, string Problem)
{
    public const string DefaultAddress = "http://localhost:5080";

    /// <summary>Reads <c>--data DIR</c>, <c>--pack DIR</c> and <c>--urls ADDRESS</c>, else configuration from the environment.</summary>
    public static StartOptions Read(string[] args)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables("OKOSHI_").AddCommandLine(args).Build();
        var folder = configuration["data"] is { Length: > 0 } named ? Path.GetFullPath(named) : DatabaseSettings.DefaultFolder;
        var database = new DatabaseSettings(folder, configuration["postgres"] ?? "");
        var pack = configuration["pack"] is { Length: > 0 } chosen ? Path.GetFullPath(chosen) : FindPack();
        var problem = pack is null ? "地域パックが見つかりません。packs/aomori のあるフォルダーから起動するか、--pack DIR で場所を指定してください。" : "";
        return new StartOptions(database, pack ?? "", configuration["urls"] ?? DefaultAddress, problem);
    }

    /// <summary>The sample pack: beside the program when published, else upwards from the working folder in a clone.</summary>
    private static string? FindPack()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "packs", "aomori");
            if (Directory.Exists(candidate)) return candidate;
        }
        return null;
    }
}
