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
    /// <summary>Names under which the formats are known; <c>ssdse</c> is short for the one that is stored.</summary>
    private static readonly Dictionary<string, OfficialFormat> Formats =
        OfficialFormat.All.Select(f => (f.Name, Format: f)).Append(("ssdse", OfficialFormat.Ssdse)).ToDictionary(f => f.Item1, f => f.Item2, StringComparer.Ordinal);

    public static Command Create(CommandConsole console)
    {
        var (file, format) = (InputText.File(), CommandOutput.FormatOption());
        var from = new Option<string>("--from") { Description = "書式：ssdse-a（統計センター SSDSE-A、どの版でも。ssdse と書いてもよい）、census（国勢調査の年齢・男女別人口）、ipss（社人研の推計人口）、codes（団体コードの一覧）。確かめることだけできるもの：" + PreviewFormats.Words, Required = true, HelpName = string.Join('|', Formats.Keys.Concat(PreviewFormats.All.Keys)) };
        from.AcceptOnlyFromAmong([.. Formats.Keys, .. PreviewFormats.All.Keys]);
        var edition = new Option<string>("--edition") { Description = "版の年（例：2018）。ファイルに書かれていないとき", DefaultValueFactory = _ => "" };
        var dryRun = new Option<bool>("--dry-run") { Description = "何も書かず、件数、合計、気になる点を表示する" };
        var replace = new Option<bool>("--replace") { Description = "同じ版が別の内容で取り込まれているとき、置き換える" };
        var folder = LocalProduct.DataFolder();
        var command = new Command("import", """
            公表された統計のファイルを確かめ、データベースに取り込みます。誤りが一つでもあれば、すべてを示し、何も書きません。
            入力（CSV。境界は JSON。UTF-8 か CP932、gzip のままでもよい）：公表されたままのファイル
            例：okoshi region import tests/Okoshi.App.Tests/Cases/ssdse-a-sample.csv --from ssdse-a --dry-run --format json
            """) { file, from, edition, dryRun, replace, folder, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (PreviewFormats.All.TryGetValue(parsed.GetRequiredValue(from), out var looking))
            {
                Show(console, parsed.GetValue(format), looking.Read, path, parsed.GetValue(dryRun));
                return 0;
            }
            var upload = new OfficialUpload(InputText.NameOf(path), InputText.ReadBytes(path), Formats[parsed.GetRequiredValue(from)].Name, parsed.GetValue(edition) ?? "");
            var read = CheckedFile.Of(upload);
            if (read.Problems.Count > 0) throw new BadInputException(read.Problems);
            var did = parsed.GetValue(dryRun) ? "何も書いていません" : Words(await StoreAsync(parsed.GetRequiredValue(folder), read, parsed.GetValue(replace), cancellationToken));
            CommandOutput.Write(console, parsed.GetValue(format), read.Reading.Preview with { Edition = read.Edition, Notes = read.Notes }, Table(read.Reading.Preview with { Edition = read.Edition, Notes = read.Notes }, did));
            return 0;
        });
        return command;
    }

    /// <summary>A format that is looked through only.</summary>
    private static void Show(CommandConsole console, OutputFormat format, PreviewFormats.Reader read, string path, bool dryRun)
    {
        var name = InputText.NameOf(path);
        if (!dryRun) throw new BadInputException(new ImportProblem("--dry-run", 0, "", "付いていません", "この書式は、何も書かずに確かめること（--dry-run）だけができます", "--dry-run を付けてください"));
        var preview = read(name, OfficialFile.Unpack(name, InputText.ReadBytes(path)));
        if (preview.Problems.Count > 0) throw new BadInputException(preview.Problems);
        CommandOutput.Write(console, format, preview, Table(preview, "何も書いていません"));
    }

    private static async Task<ImportOutcome> StoreAsync(string folder, CheckedFile file, bool replace, CancellationToken cancellationToken)
    {
        await using var services = LocalProduct.Services(folder);
        await using var scope = await LocalProduct.OpenAsync(services, cancellationToken);
        return await scope.ServiceProvider.GetRequiredService<ImportDataset>().StoreAsync(file, replace, cancellationToken);
    }

    private static string Words(ImportOutcome outcome) => outcome.Comparison.Kind switch
    {
        ImportKind.Same => "同じファイルが取り込み済みです。何も変えていません",
        ImportKind.Replaces => $"前の内容と置き換えました（違う値 {outcome.Comparison.Changed:#,0}）",
        _ => "取り込みました",
    };

    private static DocumentTable Table(OfficialPreview preview, string did) => new(
        $"{preview.Publisher}{(preview.Edition.Length > 0 ? $" {preview.Edition}年版" : "")}",
        [new("label", "項目", CellKind.Text), new("period", "時点", CellKind.Text), new("value", "合計", CellKind.Number, "", 0)],
        [.. preview.Sums.Select(s => (IReadOnlyList<Cell>)[Cell.Of(s.Label), Cell.Of(s.Period), Cell.Of(s.Value)])])
    {
        Subtitle = $"{preview.File}：{preview.Rows:#,0} 行、{preview.Areas:#,0} 地域",
        Notes = [.. preview.Notes, did],
    };
}
