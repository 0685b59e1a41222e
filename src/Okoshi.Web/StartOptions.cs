using System.Net;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Jobs.Kinds;
using Okoshi.App.Mail;
using Okoshi.App.Support.JGrants;

namespace Okoshi.Web;

/// <summary>What the operator said when starting: where data are kept, which pack is loaded, which address is served.</summary>
/// <param name="Database">Folder or server of the database.</param>
/// <param name="Pack">Folder of the region pack.</param>
/// <param name="Address">Address that is listened on.</param>
public sealed record StartOptions(DatabaseSettings Database, PackFolder Pack, string Address)
{
    /// <summary>How often one address may try to sign in, within a minute.</summary>
    public int TriesPerMinute { get; init; } = 30;

    /// <summary>Invented persons to try the product with.</summary>
    public bool WithDemo { get; init; }

    public MailSettings Mail { get; init; } = MailSettings.None;

    public JGrantsSettings JGrants { get; init; } = JGrantsSettings.None;

    /// <summary>Address of the product as people open it; null where the operator has not said it.</summary>
    public Uri? Site { get; init; }

    /// <summary>A proxy in front of the product, whose word on the visitor's address counts.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    public const string DefaultAddress = "http://localhost:5080";

    /// <summary>Reads the settings from the command line or from OKOSHI_… variables; docs/運用/起動と設定.md lists them.</summary>
    /// <exception cref="BadInputException">No pack can be found, or settings cannot be used; all of them are told at once.</exception>
    public static StartOptions Read(IConfiguration configuration)
    {
        var problems = new List<ImportProblem>();
        var folder = configuration["data"] is { Length: > 0 } named ? Path.GetFullPath(named) : DatabaseSettings.DefaultFolder;
        var pack =
            configuration["pack"] is { Length: > 0 } chosen ? new PackFolder(Path.GetFullPath(chosen), Named: true)
            : FindPack() is { } sample ? new PackFolder(sample, Named: false)
            : null;
        if (pack is null)
            problems.Add(
                new ImportProblem(
                    "packs/aomori",
                    0,
                    "",
                    "地域パックのフォルダーが見つかりません",
                    "プログラムの近くに packs/aomori が必要です",
                    "--pack DIR で場所を指定してください"
                )
            );
        var settings = new SettingsReader(configuration, problems);
        var options = new StartOptions(
            new DatabaseSettings(folder, configuration["postgres"] ?? ""),
            pack!,
            configuration["urls"] is { Length: > 0 } urls ? urls : DefaultAddress
        )
        {
            TriesPerMinute = settings.Count("tries-per-minute", 30),
            WithDemo = settings.Flag("demo"),
            Site = settings.Site(),
            Mail = settings.Mail(),
            Proxies = settings.Proxies(),
            JGrants = settings.JGrants(),
        };
        settings.CheckOpenIdConnect();
        if (problems.Count > 0)
            throw new BadInputException([.. problems]);
        return options;
    }

    /// <summary>The sample pack: beside the program when published, above it in a clone.</summary>
    private static string? FindPack()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "packs", "aomori");
            if (Directory.Exists(candidate))
                return candidate;
        }
        return null;
    }
}
