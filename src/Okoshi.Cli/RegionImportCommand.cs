using System.CommandLine;
using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Region.Official;

namespace Okoshi.Cli;

/// <summary><c>okoshi region import</c>: official statistics as their publishers write them.</summary>
internal static class RegionImportCommand
{
    private static readonly Dictionary<string, PreviewFormats.Reader> Readers = new(PreviewFormats.All.Select(f => KeyValuePair.Create(f.Key, f.Value.Read)), StringComparer.Ordinal)
    {
        ["ssdse-a"] = SsdsePreview.Of,
        ["census"] = AgeSexPreview.Census,
        ["ipss"] = AgeSexPreview.Ipss,
        ["codes"] = CodesPreview.Of,
    };

    public static Command Create(CommandConsole console)
    {
        var (file, format) = (InputText.File(), CommandOutput.FormatOption());
        var from = new Option<string>("--from") { Description = "書式：ssdse-a（統計センター SSDSE-A、どの版でも）、census（国勢調査の年齢・男女別人口）、ipss（社人研の推計人口）、codes（団体コードの一覧）、" + PreviewFormats.Words, Required = true, HelpName = string.Join('|', Readers.Keys) };
        from.AcceptOnlyFromAmong([.. Readers.Keys]);
        var dryRun = new Option<bool>("--dry-run") { Description = "何も書かず、件数、合計、気になる点を表示する（いまはこれだけが使えます）" };
        var command = new Command("import", """
            公表された統計のファイルを確かめます。
            入力（CSV。境界は JSON。UTF-8 か CP932、gzip のままでもよい）：公表されたままのファイル
            例：okoshi region import tests/Okoshi.App.Tests/Cases/ssdse-a-sample.csv --from ssdse-a --dry-run --format json
            """) { file, from, dryRun, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var name = InputText.NameOf(path);
            if (!parsed.GetValue(dryRun)) throw new BadInputException(new ImportProblem("--dry-run", 0, "", "付いていません", "いまは、何も書かずに確かめること（--dry-run）だけができます", "--dry-run を付けてください"));
            var preview = Readers[parsed.GetRequiredValue(from)](name, OfficialFile.Unpack(name, InputText.ReadBytes(path)));
            if (preview.Problems.Count > 0) throw new BadInputException(preview.Problems);
            CommandOutput.Write(console, parsed.GetValue(format), preview, Table(preview));
            return 0;
        });
        return command;
    }

    private static DocumentTable Table(OfficialPreview preview) => new(
        $"{preview.Publisher}{(preview.Edition.Length > 0 ? $" {preview.Edition}年版" : "")}",
        [new("label", "項目", CellKind.Text), new("period", "時点", CellKind.Text), new("value", "合計", CellKind.Number, "", 0)],
        [.. preview.Sums.Select(s => (IReadOnlyList<Cell>)[Cell.Of(s.Label), Cell.Of(s.Period), Cell.Of(s.Value)])])
    {
        Subtitle = $"{preview.File}：{preview.Rows:#,0} 行、{preview.Areas:#,0} 地域",
        Notes = [.. preview.Notes, "何も書いていません"],
    };
}
