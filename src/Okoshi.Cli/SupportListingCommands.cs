using System.CommandLine;
using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Support.Listings;

namespace Okoshi.Cli;

/// <summary>Lists of programmes as offices exchange them: what a file holds, what changed since another edition, and the same in another format.</summary>
internal static class SupportListingCommands
{
    private const string Pack = "pack";

    /// <summary><c>okoshi support export</c>.</summary>
    public static Command Export(CommandConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "制度の一覧のファイル。--from pack のときは地域パックのフォルダー" };
        var from = new Option<string>("--from") { Description = $"読む書式：{string.Join("、", ListingReader.Formats)}、{Pack}", DefaultValueFactory = _ => Pack };
        from.AcceptOnlyFromAmong([.. ListingReader.Formats, Pack]);
        var to = new Option<string>("--to") { Description = "書く書式：ds451（行政サービス・制度データ標準の全列）、ods（自治体標準オープンデータセット）", Required = true };
        to.AcceptOnlyFromAmong("ds451", "ods");
        var goodRows = new Option<bool>("--good-rows") { Description = "誤りのある制度を除いて書く" };
        var command = new Command("export", "制度の一覧を、標準の書式の CSV にする。例：okoshi support export packs/aomori --to ds451") { file, from, to, goodRows };
        command.SetAction(parsed =>
        {
            var list = parsed.GetRequiredValue(from) == Pack ? PackListings.Read(parsed.GetRequiredValue(file)) : Read(parsed.GetRequiredValue(from), parsed.GetRequiredValue(file));
            if (list.Problems.Count > 0 && !parsed.GetValue(goodRows)) throw new BadInputException(list.Problems);
            foreach (var note in list.Notes) console.Error.WriteLine(note);
            CsvFile.Write(parsed.GetRequiredValue(to) == "ods" ? ListingWriter.OdsTable(list) : ListingWriter.Ds451Table(list), console.Output);
            return 0;
        });
        return command;
    }

    /// <summary>Shows what a list holds and what changed; writes the standard's file when a folder is named.</summary>
    public static void Import(CommandConsole console, OutputFormat format, string kind, string file, string? against, string? folder, bool goodRows)
    {
        var list = Read(kind, file);
        if (list.Problems.Count > 0 && !goodRows) throw new BadInputException(list.Problems);
        var old = against is null ? null : Read(kind, against);
        var changes = old is null ? [] : ListingChanges.Between(old.Listings, list.Listings);
        var written = folder is null ? [] : Write(list, folder);
        var result = new
        {
            list.File,
            list.Format,
            Programmes = list.Listings.Count,
            Against = against,
            New = old is null ? (int?)null : changes.Count(c => c.Column.Length == 0 && c.Before.Length == 0),
            Gone = old is null ? (int?)null : changes.Count(c => c.Column.Length == 0 && c.After.Length == 0),
            Changed = old is null ? (int?)null : changes.Where(c => c.Column.Length > 0).DistinctBy(c => c.Key).Count(),
            Changes = changes,
            list.Notes,
            LeftOut = list.Problems.Select(p => p.ToString()),
            list.OtherColumns,
            Written = written,
        };
        CommandOutput.Write(console, format, result, old is null ? Overview(list) : Changes(list, changes));
    }

    private static ListingTable Read(string kind, string file) => ListingReader.Read(kind, file, SupportCommands.ReadBytes(file));

    private static IReadOnlyList<string> Write(ListingTable list, string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "programmes-ds451.csv");
        File.WriteAllBytes(path, CsvFile.Write(ListingWriter.Ds451Table(list)).Bytes);
        return [path];
    }

    private static DocumentTable Overview(ListingTable list) => new(
        $"{list.File}：制度 {list.Listings.Count:#,0} 件",
        [new DocumentColumn("number", "制度番号", CellKind.Text), new DocumentColumn("title", "タイトル", CellKind.Text), new DocumentColumn("owner", "所管", CellKind.Text), new DocumentColumn("until", "公募終了日", CellKind.Text)],
        [.. list.Listings.Select(l => (IReadOnlyList<Cell>)[Cell.Of(l[Ds451.Number]), Cell.Of(l[Ds451.Title]), Cell.Of(l[Ds451.Owner]), Cell.Of(l[Ds451.Until])])])
    { Notes = list.Notes };

    private static DocumentTable Changes(ListingTable list, IReadOnlyList<ListingChange> changes) => new(
        $"{list.File}：変わった項目 {changes.Count:#,0} 件",
        [new DocumentColumn("key", "制度", CellKind.Text), new DocumentColumn("title", "タイトル", CellKind.Text), new DocumentColumn("column", "項目（空は、制度の新設か終了）", CellKind.Text), new DocumentColumn("before", "前", CellKind.Text), new DocumentColumn("after", "今", CellKind.Text)],
        [.. changes.Select(c => (IReadOnlyList<Cell>)[Cell.Of(c.Key), Cell.Of(c.Title), Cell.Of(c.Column), Cell.Of(c.Before), Cell.Of(c.After)])])
    { Notes = list.Notes };
}
