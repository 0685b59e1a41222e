using System.CommandLine;
using System.Globalization;
using Okoshi.App.Documents;
using Okoshi.App.Push;
using Okoshi.App.Sentences;
using Okoshi.App.Support;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Cli;

/// <summary><c>okoshi support evaluate</c>: who is eligible for what, with reason and citation of each condition.</summary>
public static class SupportEvaluateCommand
{
    public static Command Create(CommandConsole console)
    {
        var pack = new Option<string?>("--pack")
        {
            Description = "地域パックのフォルダー（例：packs/aomori）。--programmes とどちらか一つ",
        };
        var programmes = new Option<string?>("--programmes")
        {
            Description = "支援制度と条件のJSON（形は docs/開発/eligibility-rules.md）。--pack とどちらか一つ",
        };
        var people = new Option<string>("--people")
        {
            Description =
                $"人の一覧のCSVかJSON。- は標準入力（列：{string.Join(",", PeopleReader.Columns)}。id のほかは空欄でよく、空欄は「分からない」）",
            Required = true,
        };
        var asOf = PackOptions.AsOf();
        var format = CommandOutput.FormatOption();
        var command = new Command(
            "evaluate",
            "人ごとに、使える支援制度を 該当・非該当・未確認 で判定します。"
                + "例：okoshi support evaluate --programmes tests/Okoshi.App.Tests/Cases/programmes-sample.json --people "
                + "tests/Okoshi.App.Tests/Cases/people-sample.csv --as-of 2026-11-01"
        )
        {
            pack,
            programmes,
            people,
            asOf,
            format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(pack) is null == result.GetValue(programmes) is null)
                result.AddError("--pack（地域パック）と --programmes（支援制度のJSON）の、どちらか一つを指定してください。");
        });
        command.SetAction(parsed =>
        {
            var day = PackOptions.ReadAsOf(parsed.GetValue(asOf));
            var content = parsed.GetValue(pack) is { } folder ? PackOptions.ReadContent(folder) : null;
            var catalogue = content is not null ? SupportCatalogue.Of(content) : ReadProgrammes(parsed.GetRequiredValue(programmes)!);
            var members = ReadPeople(console, parsed.GetRequiredValue(people), new PeopleReader(content, day));
            var judged = EvaluateSupport.Judge(catalogue, catalogue.ToDictionary(p => p.Id, p => p.Title), members, day);
            CommandOutput.Write(console, parsed.GetValue(format), Results(judged), Table(judged, day));
            return 0;
        });
        return command;
    }

    /// <summary>Reads the people; what was repaired is told beside the result.</summary>
    private static IReadOnlyList<AudienceMember> ReadPeople(CommandConsole console, string file, PeopleReader reader)
    {
        var members = reader.Read(InputText.NameOf(file), SupportCommands.ReadBytes(file));
        foreach (var note in reader.Notes)
            console.Error.WriteLine(note);
        return members;
    }

    private static IReadOnlyList<SupportProgramme> ReadProgrammes(string file) =>
        ProgrammeFile.Read(InputText.NameOf(file), SupportCommands.ReadBytes(file));

    private static object[] Results(IReadOnlyList<PersonAnswers> judged) =>
        [
            .. judged.SelectMany(
                p => p.Answers,
                (p, a) =>
                    new
                    {
                        person = p.Person.Id,
                        programme = a.Outcome.Programme.Id,
                        title = a.Outcome.Programme.Title,
                        asOf = a.Outcome.AsOf,
                        verdict = a.Outcome.Verdict,
                        isObtainable = a.Outcome.IsObtainable,
                        confirmation = a.Outcome.Confirmation,
                        hasRule = a.Outcome.HasRule,
                        missing = a.Outcome.Missing,
                        findings = a.Outcome.Findings,
                        nextQuestion = a.NextQuestion,
                        nearMiss = a.NearMiss,
                        declarations = a.Outcome.Declarations,
                    }
            ),
        ];

    private static DocumentTable Table(IReadOnlyList<PersonAnswers> judged, DateOnly asOf) =>
        new(
            "支援制度の判定",
            [
                new("person", "人", CellKind.Text),
                new("programme", "番号", CellKind.Text),
                new("title", "支援制度", CellKind.Text),
                new("verdict", "判定", CellKind.Text),
                new("reason", "理由", CellKind.Text),
                new("missing", "分からないこと", CellKind.Text),
                new("confirmation", "確認", CellKind.Text),
                new("next-question", "次に聞くこと", CellKind.Text),
                new("near-miss", "あと少し", CellKind.Text),
            ],
            [.. judged.SelectMany(p => p.Answers, (p, a) => Row(p.Person.Id, a))]
        )
        {
            Subtitle = string.Create(CultureInfo.InvariantCulture, $"基準日 {asOf:yyyy-MM-dd}"),
            Notes =
            [
                "未確認は「使えない」という意味ではありません。先に取るは、証明などを先に取れば該当になることです。",
                "「先に確認」の制度は、今年度も続いているかを窓口で確かめてください。",
                .. judged.SelectMany(PersonNotes),
            ],
            Sources =
            [
                .. judged
                    .SelectMany(p => p.Answers)
                    .SelectMany(a => a.Outcome.Findings)
                    .Select(f => $"{f.Citation.SourceTitle} {f.Citation.Edition}")
                    .Distinct(),
            ],
        };

    private static IReadOnlyList<Cell> Row(string person, ProgrammeAnswer answer)
    {
        var outcome = answer.Outcome;
        return
        [
            new Cell.Text(person),
            new Cell.Text(outcome.Programme.Id),
            new Cell.Text(outcome.Programme.Title),
            new Cell.Text(outcome.IsObtainable ? "先に取る" : Name(outcome.Verdict)),
            new Cell.Text(string.Concat(outcome.Findings.Select(f => f.Reason.Text()))),
            new Cell.Text(string.Join("、", outcome.Missing.Select(f => SentenceText.Text(f)))),
            new Cell.Text(outcome.Confirmation == ConfirmationState.Confirmed ? "今年度に確認ずみ" : "先に確認"),
            new Cell.Text(answer.NextQuestion is { } next ? Ask(next) : ""),
            new Cell.Text(answer.NearMiss is { } miss ? Tell(miss) : ""),
        ];
    }

    private static IEnumerable<string> PersonNotes(PersonAnswers person)
    {
        if (person.NextQuestion is { } next)
            yield return $"{person.Person.Id}に次に聞くこと：{Ask(next)}";
        if (person.Money is { Sure: { Programmes.Count: > 0 } sure } money)
            yield return $"{person.Person.Id}が受けられるお金（条件に合い、受付中）：{string.Join("、", sure.Programmes.Select(p => p.Title))}"
                + $"（{(money.IsUpTo ? "上限の合計 " : "")}{sure.Benefit}）";
    }

    private static string Ask(NextQuestion next) =>
        SentenceText.Text(next.Question.Fact) + (next.Question.Subject.Length > 0 ? $"：{next.Question.Subject}" : "");

    private static string Tell(NearMiss miss) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join("、", miss.Changes.Select(c => c.Text.Text()))}{(miss.By is { } by ? $"（{by:yyyy-MM-dd}まで）" : "")}と、"
                + $"{Name(miss.Verdict)}になります"
        );

    private static string Name(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => "該当",
            Verdict.NotMet => "非該当",
            _ => "未確認",
        };
}
