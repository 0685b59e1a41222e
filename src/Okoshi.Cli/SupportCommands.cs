using System.CommandLine;
using Okoshi.App.Imports;
using Okoshi.App.Support;
using Okoshi.App.Support.Listings;
using Okoshi.App.Support.Report;

namespace Okoshi.Cli;

/// <summary><c>okoshi support …</c>: the region's support programmes.</summary>
public static class SupportCommands
{
    private const string DefaultPack = "packs/aomori";
    private const string Report = "report";

    public static Command Create(CommandConsole console) => new("support", "支援をそろえる") { Import(console), SupportListingCommands.Export(console), SupportEvaluateCommand.Create(console), SupportQuestionsCommand.Create(console), SupportCatalogueCommands.Programmes(console), SupportCatalogueCommands.Record(console), SupportCatalogueCommands.Diff(console), SupportCatalogueCommands.Keep(console), SupportCatalogueCommands.Replay(console) };

    private static Command Import(CommandConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "取り込むファイル。- は標準入力" };
        var from = new Option<string>("--from") { Description = "書式：ds451（行政サービス・制度データ標準の CSV）、ods（自治体標準オープンデータセットの CSV）、jgrants（公開 API の JSON か、その表の CSV）、mirasapo（ミラサポplus の JSON）、navi（民間支援情報ナビの CSV）、report（県の中小企業振興施策の年次報告。PDF から取り出したテキスト）", Required = true };
        from.AcceptOnlyFromAmong([.. ListingReader.Formats, Report]);
        var against = new Option<string?>("--against") { Description = "くらべる前の版のファイル（report のほか）。増えた制度、なくなった制度、変わった項目を出す" };
        var dryRun = new Option<bool>("--dry-run") { Description = "何も書かず、件数、事業費の合計（千円）、気になる点、変わる項目を表示する" };
        var format = CommandOutput.FormatOption();
        var output = new Option<string?>("--out") { Description = "programmes.csv（事業、事業費は千円）と indicators.csv（実績）を書くフォルダー。report のほかは programmes-ds451.csv。なければ何も書かない" };
        var pack = new Option<string?>("--pack") { Description = $"くらべる地域パック。対象と要約など、人が確かめた列はここから引き継ぐ（既定は {DefaultPack} があればそれ）" };
        var goodRows = new Option<bool>("--good-rows") { Description = "読み取れない事業があっても、読み取れた事業だけを書く" };
        var command = new Command("import", "支援制度を取り込む。例：okoshi support import tests/Okoshi.App.Tests/Cases/report-sample.txt --from report --dry-run") { file, from, against, dryRun, format, output, pack, goodRows };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            if (parsed.GetRequiredValue(from) != Report)
            {
                SupportListingCommands.Import(console, parsed.GetValue(format), parsed.GetRequiredValue(from), name, parsed.GetValue(against), parsed.GetValue(dryRun) ? null : parsed.GetValue(output), parsed.GetValue(goodRows));
                return 0;
            }
            var preview = ImportReport.Preview(name, ReadText(name), ReadReviewed(parsed.GetValue(pack)));
            var written = parsed.GetValue(dryRun) || parsed.GetValue(output) is not { } folder ? [] : Write(preview, folder, parsed.GetValue(goodRows));
            ReportPreviewOutput.Write(console, parsed.GetValue(format), preview, written);
            return 0;
        });
        return command;
    }

    private static IReadOnlyList<string> Write(ReportPreview preview, string folder, bool goodRows)
    {
        if (goodRows) return ImportReport.Write(preview.GoodRows(), folder);
        if (preview.Problems.Count > 0) throw new BadInputException(preview.Problems);
        return ImportReport.Write(preview, folder);
    }

    private static ReviewedSupport ReadReviewed(string? folder) =>
        folder is null && !Directory.Exists(DefaultPack) ? ReviewedSupport.None : ReviewedSupport.Read(folder ?? DefaultPack);

    private static string ReadText(string file)
    {
        var decoded = TextDecoder.Decode(ReadBytes(file));
        return decoded?.Text ?? throw new BadInputException(new ImportProblem(file, 0, "", "文字コードを読み取れません", "UTF-8 か CP932（Shift_JIS）のテキストが必要です", "PDF ならテキストを取り出してから渡してください"));
    }

    /// <summary>The bytes of a file, or of standard input for a dash.</summary>
    internal static byte[] ReadBytes(string file)
    {
        try
        {
            if (file != "-") return File.ReadAllBytes(file);
            using var standardInput = Console.OpenStandardInput();
            using var memory = new MemoryStream();
            standardInput.CopyTo(memory);
            return memory.ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(new ImportProblem(file, 0, "", "ファイルを開けません", "読めるファイルの名前が必要です", "名前と場所を確かめてください"));
        }
    }
}
