using System.CommandLine;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.App.Support;
using Okoshi.App.Support.JGrants;
using Okoshi.App.Support.Listings;
using Okoshi.App.Support.Report;
using Okoshi.App.Support.Report.Pdf;

namespace Okoshi.Cli;

/// <summary><c>okoshi support import</c>: lists of programmes and the prefecture's annual report.</summary>
internal static class SupportImportCommand
{
    private const string DefaultPack = "packs/aomori";
    private const string Report = "report";

    public static Command Create(CommandConsole console)
    {
        var o = new Options();
        var command = new Command(
            "import",
            """
            支援制度を取り込みます。--store を付けないと、くらべて示すだけで、目録は変わりません。
            例：okoshi support import tests/Okoshi.App.Tests/Cases/report-sample.txt --from report --dry-run
            """
        )
        {
            o.File,
            o.From,
            o.Live,
            o.Keywords,
            o.Accepting,
            o.Against,
            o.DryRun,
            o.Format,
            o.Out,
            o.Pack,
            o.GoodRows,
            o.Store,
            o.Day,
            o.EndMissing,
            o.Data,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                if (parsed.GetRequiredValue(o.From) == Report)
                    await ReportAsync(console, o, parsed, cancellationToken);
                else
                    await ListAsync(console, o, parsed, cancellationToken);
                return 0;
            }
        );
        return command;
    }

    private static async Task ListAsync(CommandConsole console, Options o, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (from, data, dry) = (parsed.GetRequiredValue(o.From), parsed.GetRequiredValue(o.Data), parsed.GetValue(o.DryRun));
        var live = parsed.GetValue(o.Live);
        if (live && from != "jgrants")
            throw new BadInputException(
                new ImportProblem(
                    "--live",
                    0,
                    "",
                    $"--from {from} では使えません",
                    "外に問い合わせられるのは jgrants です",
                    "--from jgrants にしてください"
                )
            );
        var (name, bytes) = live
            ? await SupportListingCommands.FetchAsync(
                console,
                data,
                JGrantsQuery.Read(string.Join(' ', parsed.GetValue(o.Keywords) ?? []), parsed.GetValue(o.Accepting)),
                cancellationToken
            )
            : (FileOf(o, parsed), SupportCommands.ReadBytes(FileOf(o, parsed)));
        await SupportListingCommands.ImportAsync(
            console,
            parsed.GetValue(o.Format),
            new ListingRequest(from, name)
            {
                Against = parsed.GetValue(o.Against),
                Folder = dry ? null : parsed.GetValue(o.Out),
                GoodRows = parsed.GetValue(o.GoodRows),
                Store = parsed.GetValue(o.Store) ? data : null,
                DryRun = dry,
                Day = DayOf(parsed.GetValue(o.Day)),
                EndMissing = parsed.GetValue(o.EndMissing),
            },
            bytes,
            cancellationToken
        );
    }

    private static async Task ReportAsync(CommandConsole console, Options o, ParseResult parsed, CancellationToken cancellationToken)
    {
        var name = FileOf(o, parsed);
        var preview = ImportReport.Preview(
            name,
            await ReportFile.TextAsync(name, SupportCommands.ReadBytes(name), cancellationToken),
            ReadReviewed(parsed.GetValue(o.Pack))
        );
        var written =
            parsed.GetValue(o.DryRun) || parsed.GetValue(o.Out) is not { } folder
                ? []
                : Write(preview, folder, parsed.GetValue(o.GoodRows));
        ReportPreviewOutput.Write(console, parsed.GetValue(o.Format), preview, written);
    }

    private static IReadOnlyList<string> Write(ReportPreview preview, string folder, bool goodRows)
    {
        if (goodRows)
            return ImportReport.Write(preview.GoodRows(), folder);
        if (preview.Problems.Count > 0)
            throw new BadInputException(preview.Problems);
        return ImportReport.Write(preview, folder);
    }

    private static ReviewedSupport ReadReviewed(string? folder) =>
        folder is null && !Directory.Exists(DefaultPack) ? ReviewedSupport.None : ReviewedSupport.Read(folder ?? DefaultPack);

    private static string FileOf(Options o, ParseResult parsed) =>
        parsed.GetValue(o.File)
        ?? throw new BadInputException(
            new ImportProblem(
                "FILE",
                0,
                "",
                "ありません",
                "取り込むファイルの名前が必要です",
                "名前を書くか、jGrants に問い合わせるなら --live を付けてください"
            )
        );

    private static DateOnly? DayOf(string? text)
    {
        if (text is null)
            return null;
        var reading = JapaneseDate.Read(text);
        return reading.Date
            ?? throw new BadInputException(
                new ImportProblem("--as-of", 0, "", reading.Problem, JapaneseDate.Expected + "が必要です", "一覧の日付を書いてください")
            );
    }

    /// <summary>The arguments and options.</summary>
    private sealed record Options
    {
        public Options() => From.AcceptOnlyFromAmong([.. ListingReader.Formats, Report]);

        public Argument<string?> File { get; } =
            new("FILE") { Description = "取り込むファイル。- は標準入力。--live では要らない", Arity = ArgumentArity.ZeroOrOne };
        public Option<string> From { get; } =
            new("--from")
            {
                Description =
                    "書式：ds451（行政サービス・制度データ標準の CSV）、ods（自治体標準オープンデータセットの CSV）、jgrants（公開 API の JSON か、その表の CSV）、"
                    + "mirasapo（ミラサポplus の JSON）、navi（民間支援情報ナビの CSV）、report（県の中小企業振興施策の年次報告。PDF か、PDF から取り出したテキスト）",
                Required = true,
            };
        public Option<bool> Live { get; } =
            new("--live")
            {
                Description =
                    $"jGrants の公開 API に問い合わせる。アドレスは環境変数 {JGrantsSettings.Variable} に書く。切れたときは、もう一度行うと続きから取る",
            };
        public Option<string[]> Keywords { get; } =
            new("--keyword")
            {
                Description = $"--live で探す言葉（2〜255 文字）。何度書いてもよい（既定は {string.Join("、", JGrantsQuery.Usual)}）",
                AllowMultipleArgumentsPerToken = true,
            };
        public Option<bool> Accepting { get; } = new("--accepting") { Description = "--live で、受付中の制度だけを取る" };
        public Option<string?> Against { get; } =
            new("--against") { Description = "くらべる前の版のファイル（report のほか）。増えた制度、なくなった制度、変わった項目を出す" };
        public Option<bool> DryRun { get; } =
            new("--dry-run") { Description = "何も書かず、件数、事業費の合計（千円）、気になる点、変わる項目を表示する" };
        public Option<OutputFormat> Format { get; } = CommandOutput.FormatOption();
        public Option<string?> Out { get; } =
            new("--out")
            {
                Description =
                    "programmes.csv（事業、事業費は千円）と indicators.csv（実績）を書くフォルダー。report のほかは programmes-ds451.csv。なければ何も書かない",
            };
        public Option<string?> Pack { get; } =
            new("--pack")
            {
                Description = $"くらべる地域パック。対象と要約など、人が確かめた列はここから引き継ぐ（既定は {DefaultPack} があればそれ）",
            };
        public Option<bool> GoodRows { get; } =
            new("--good-rows") { Description = "読み取れない行や事業があっても、読み取れたものだけを使う" };
        public Option<bool> Store { get; } =
            new("--store")
            {
                Description = "データベースの目録に取り込む（report のほか）。同じ一覧をもう一度取り込んでも、何も変わらない",
            };
        public Option<string?> Day { get; } = new("--as-of") { Description = "--store で、この一覧の内容がいつから有効か（既定は今日）" };
        public Option<bool> EndMissing { get; } =
            new("--complete") { Description = "--store で、これは全部の一覧なので、ここにない制度は前の日で終わりにする" };
        public Option<string> Data { get; } = LocalProduct.DataFolder();
    }
}
