using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.App.Json;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Shared;

namespace Okoshi.Cli;

/// <summary><c>okoshi support keep | replay</c>: evaluations that can be repeated.</summary>
internal static class SupportEvaluationCommands
{
    /// <summary><c>okoshi support replay</c>.</summary>
    public static Command Replay(CommandConsole console)
    {
        var number = new Argument<string>("NUMBER") { Description = "判定の記録の受付番号（H- で始まる）" };
        var (folder, pack, format) = (LocalProduct.DataFolder(), SupportCatalogueCommands.Pack(), CommandOutput.FormatOption());
        var command = new Command(
            "replay",
            """
            残した判定を、その時の知識と、今の知識でくり返し、ちがいとその理由を示します。記録は support keep で残します。
            出力：lines（then その時の答え、repeated くり返した答え、now 今の答え、why ちがいの理由）
            例：okoshi support replay "$(okoshi support keep --people tests/Okoshi.App.Tests/Cases/people-sample.csv --pack packs/aomori --data out/data --as-of 2026-11-01 --number-only)" --data out/data
            """
        )
        {
            number,
            folder,
            pack,
            format,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var receipt = parsed.GetRequiredValue(number);
                var replay =
                    await SupportCatalogueCommands.WithAsync(
                        parsed.GetRequiredValue(folder),
                        parsed.GetValue(pack),
                        null,
                        s => s.GetRequiredService<ReplayEvaluation>().RunAsync(receipt, cancellationToken),
                        cancellationToken
                    ) ?? throw new BadInputException(Unknown(receipt));
                CommandOutput.Write(console, parsed.GetValue(format), replay, Table(replay));
                return 0;
            }
        );
        return command;
    }

    private static ImportProblem Unknown(string receipt) =>
        new(
            receipt,
            0,
            "",
            "この番号の判定の記録がありません",
            "support keep が示した受付番号が必要です",
            "番号と --data を確かめてください"
        );

    /// <summary><c>okoshi support keep</c>.</summary>
    public static Command Keep(CommandConsole console)
    {
        var people = new Option<string>("--people")
        {
            Description =
                $"人の一覧の CSV か JSON（{KeepEvaluation.MostPeople} 人まで）。- は標準入力。書き方は docs/開発/eligibility-rules.md",
            Required = true,
        };
        var numberOnly = new Option<bool>("--number-only") { Description = "受付番号だけを書く" };
        var asOf = PackOptions.AsOf();
        var (folder, pack, format) = (LocalProduct.DataFolder(), SupportCatalogueCommands.Pack(), CommandOutput.FormatOption());
        var command = new Command(
            "keep",
            """
            人ごとに判定し、あとからくり返せる記録を残します（基準日、その時の知識、渡した一覧、答えと理由）。
            出力：number 受付番号、asOf 基準日、knownAt 知っていた時刻、answers（person、programme、version、verdict、reasons）
            例：okoshi support keep --people tests/Okoshi.App.Tests/Cases/people-sample.csv --pack packs/aomori --data out/data --as-of 2026-11-01
            """
        )
        {
            people,
            numberOnly,
            asOf,
            folder,
            pack,
            format,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var bytes = SupportCommands.ReadBytes(parsed.GetRequiredValue(people));
                var record = await SupportCatalogueCommands.WithAsync(
                    parsed.GetRequiredValue(folder),
                    parsed.GetValue(pack),
                    null,
                    s =>
                        s.GetRequiredService<KeepEvaluation>()
                            .RunAsync(bytes, PackOptions.ReadAsOf(parsed.GetValue(asOf)), cancellationToken),
                    cancellationToken
                );
                if (parsed.GetValue(numberOnly))
                {
                    await console.Output.WriteLineAsync(record.Number);
                    return 0;
                }
                var answers = JsonSerializer.Deserialize<List<KeptAnswer>>(record.Answers, OkoshiJson.Compact)!;
                var result = new
                {
                    record.Number,
                    record.AsOf,
                    record.KnownAt,
                    Answers = answers,
                };
                CommandOutput.Write(console, parsed.GetValue(format), result, Table(record.Number, answers));
                return 0;
            }
        );
        return command;
    }

    private static DocumentTable Table(string number, IReadOnlyList<KeptAnswer> answers) =>
        new(
            $"判定を残しました：{number}",
            [
                new DocumentColumn("person", "人", CellKind.Text),
                new DocumentColumn("programme", "制度", CellKind.Text),
                new DocumentColumn("verdict", "判定", CellKind.Text),
            ],
            [.. answers.Select(a => (IReadOnlyList<Cell>)[Cell.Of(a.Person), Cell.Of(a.Title), Word(a)])]
        );

    private static DocumentTable Table(Replay replay) =>
        new(
            $"{replay.Number}：{Wareki.Date(replay.AsOf)} の判定（{JapanTime.Text(replay.KnownAt)} の知識）",
            [
                new DocumentColumn("person", "人", CellKind.Text),
                new DocumentColumn("programme", "制度", CellKind.Text),
                new DocumentColumn("then", "その時", CellKind.Text),
                new DocumentColumn("repeated", "くり返し", CellKind.Text),
                new DocumentColumn("now", "今", CellKind.Text),
                new DocumentColumn("why", "ちがいの理由", CellKind.Text),
            ],
            [
                .. replay.Lines.Select(l =>
                    (IReadOnlyList<Cell>)
                        [Cell.Of(l.Any.Person), Cell.Of(l.Any.Title), Word(l.Then), Word(l.Repeated), Word(l.Now), Cell.Of(l.Why)]
                ),
            ]
        )
        {
            Notes = replay.SamePack
                ? []
                : ["地域データが入れ替わっています。地域データの制度は、くり返さずに、その時の答えだけを示します。"],
        };

    private static Cell Word(KeptAnswer? answer) =>
        Cell.Of(
            answer?.Verdict switch
            {
                Verdict.Met => "該当",
                Verdict.NotMet => "非該当",
                Verdict.Unknown => "未確認",
                _ => "―",
            }
        );
}
