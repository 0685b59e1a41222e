using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;

namespace Okoshi.Cli;

/// <summary><c>okoshi region import</c>: official statistics as their publishers write them.</summary>
internal static class RegionImportCommand
{
    /// <summary>Names under which the formats are known; two of them have further names.</summary>
    private static readonly Dictionary<string, OfficialFormat> Formats = OfficialFormat
        .All.Select(f => (f.Name, Format: f))
        .Concat([("ssdse", OfficialFormat.Ssdse), ("io-square", OfficialFormat.InputOutput), ("io-long", OfficialFormat.InputOutput)])
        .ToDictionary(f => f.Item1, f => f.Item2, StringComparer.Ordinal);

    public static Command Create(CommandConsole console)
    {
        var (file, format) = (InputText.File(), CommandOutput.FormatOption());
        var from = new Option<string>("--from")
        {
            Description = "書式：" + string.Join("、", OfficialFormat.All.Select(f => $"{f.Name}（{f.Publisher}「{f.Title}」）")),
            Required = true,
            HelpName = string.Join('|', OfficialFormat.All.Select(f => f.Name)),
        };
        from.AcceptOnlyFromAmong([.. Formats.Keys]);
        var edition = new Option<string>("--edition")
        {
            Description = "版の年（例：2018）。ファイルに書かれていないとき。jsic は改定の回（例：第14回）、jobs は年月（例：2026-08）",
            DefaultValueFactory = _ => "",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "何も書かず、件数、合計、気になる点を表示する" };
        var replace = new Option<bool>("--replace")
        {
            Description = "同じ版が別の内容で、または同じファイルが別の版で取り込まれているとき、置き換える",
        };
        var folder = LocalProduct.DataFolder();
        var command = new Command(
            "import",
            """
            公表された統計のファイルを確かめ、データベースに取り込みます。誤りが一つでもあれば、すべてを示し、何も書きません。
            入力（CSV。境界と circulation は JSON。UTF-8 か CP932、gzip のままでもよい）：公表されたままのファイル
            例：okoshi region import tests/Okoshi.App.Tests/Cases/ssdse-a-sample.csv --from ssdse-a --dry-run --format json
            """
        )
        {
            file,
            from,
            edition,
            dryRun,
            replace,
            folder,
            format,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var path = parsed.GetRequiredValue(file);
                var upload = new OfficialUpload(
                    InputText.NameOf(path),
                    InputText.ReadBytes(path),
                    Formats[parsed.GetRequiredValue(from)].Name,
                    parsed.GetValue(edition) ?? ""
                );
                var read = CheckedFile.Of(upload);
                if (read.Problems.Count > 0)
                    throw new BadInputException(read.Problems);
                var did = parsed.GetValue(dryRun)
                    ? "何も書いていません"
                    : Words(await StoreAsync(parsed.GetRequiredValue(folder), read, parsed.GetValue(replace), cancellationToken));
                var preview = read.Reading.Preview with { Edition = read.Edition, Notes = read.Notes };
                CommandOutput.Write(console, parsed.GetValue(format), preview, Table(preview, read.EditionWords, did));
                return 0;
            }
        );
        return command;
    }

    private static async Task<ImportOutcome> StoreAsync(string folder, CheckedFile file, bool replace, CancellationToken cancellationToken)
    {
        await using var services = LocalProduct.Services(folder);
        await using var scope = await LocalProduct.OpenAsync(services, cancellationToken);
        return await scope.ServiceProvider.GetRequiredService<ImportDataset>().StoreAsync(file, replace, cancellationToken);
    }

    private static string Words(ImportOutcome outcome) =>
        outcome.Comparison.Kind switch
        {
            ImportKind.Same => "同じファイルが取り込み済みです。何も変えていません",
            ImportKind.Corrects => $"同じファイルの版を、{outcome.Comparison.Misfiled!.EditionWords}から直しました",
            ImportKind.Replaces => $"前の内容と置き換えました（違う値 {outcome.Comparison.Changed:#,0}）",
            _ => "取り込みました",
        };

    private static DocumentTable Table(OfficialPreview preview, string edition, string did) =>
        new(
            $"{preview.Publisher} {edition}".TrimEnd(),
            [new("label", "項目", CellKind.Text), new("period", "時点", CellKind.Text), new("value", "合計", CellKind.Number, "", 0)],
            [.. preview.Sums.Select(s => (IReadOnlyList<Cell>)[Cell.Of(s.Label), Cell.Of(s.Period), Cell.Of(s.Value)])]
        )
        {
            Subtitle = $"{preview.File}：{preview.Rows:#,0} 行、{preview.Areas:#,0} 地域",
            Notes = [.. preview.Notes, did],
        };
}
