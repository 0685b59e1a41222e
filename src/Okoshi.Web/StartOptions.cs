using Okoshi.App.Data;
using Okoshi.App.Imports;

namespace Okoshi.Web;

/// <summary>What the operator said when starting: where data are kept, which pack is loaded, which address is served.</summary>
/// <param name="Database">Folder or server of the database.</param>
/// <param name="PackFolder">Folder of the region pack.</param>
/// <param name="Address">Address that is listened on.</param>
public sealed record StartOptions(DatabaseSettings Database, string PackFolder, string Address)
{
    /// <summary>How often one address may try to sign in, within a minute.</summary>
    public int TriesPerMinute { get; init; } = 30;

    public const string DefaultAddress = "http://localhost:5080";

    /// <summary>Reads <c>data</c>, <c>postgres</c>, <c>pack</c> and <c>urls</c> from the command line or from OKOSHI_… variables.</summary>
    /// <exception cref="BadInputException">No pack can be found.</exception>
    public static StartOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var folder = configuration["data"] is { Length: > 0 } named ? Path.GetFullPath(named) : DatabaseSettings.DefaultFolder;
        var pack = configuration["pack"] is { Length: > 0 } chosen ? Path.GetFullPath(chosen) : FindPack();
        if (pack is null) throw new BadInputException(new ImportProblem("packs/aomori", 0, "", "地域パックのフォルダーが見つかりません", "プログラムの近くに packs/aomori が必要です", "--pack DIR で場所を指定してください"));
        return new StartOptions(new DatabaseSettings(folder, configuration["postgres"] ?? ""), pack, configuration["urls"] is { Length: > 0 } urls ? urls : DefaultAddress) { TriesPerMinute = configuration.GetValue("tries-per-minute", 30) };
    }

    /// <summary>The sample pack: beside the program when published, above it in a clone.</summary>
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
