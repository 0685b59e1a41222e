using System.CommandLine;
using System.Globalization;
using Okoshi.App.Chain;
using Okoshi.App.Documents;
using Okoshi.App.Packs;
using Okoshi.App.Push;
using Okoshi.App.Support;
using Okoshi.Engine.Push;

namespace Okoshi.Cli;

/// <summary><c>okoshi support questions</c>: how many questions choosing the next one saves against a fixed form.</summary>
public static class SupportQuestionsCommand
{
    public static Command Create(CommandConsole console)
    {
        var pack = PackOptions.Pack();
        var people = new Option<string>("--people")
        {
            Description = "聞く人。synthetic:人数（架空の人）か、人の一覧の CSV か JSON",
            DefaultValueFactory = _ => "synthetic:200",
        };
        var seed = new Option<long>("--seed") { Description = "乱数の種", DefaultValueFactory = _ => 1 };
        var asKnown = new Option<bool>("--as-known")
        {
            Description = "分かっていないことは「分からない」と答える。付けなければ、条件が区別する答えから一つを同じ確率で選ぶ",
        };
        var asOf = PackOptions.AsOf();
        var format = CommandOutput.FormatOption();
        var command = new Command(
            "questions",
            "質問の数をくらべます：質問票をすべて聞く、順に聞いて要らないものを飛ばす、いちばん多くを決める質問を次に聞く。"
                + "例：okoshi support questions --pack packs/aomori --people synthetic:20 --seed 1 --as-of 2026-11-01"
        )
        {
            pack,
            people,
            seed,
            asKnown,
            asOf,
            format,
        };
        command.SetAction(parsed =>
        {
            var day = PackOptions.ReadAsOf(parsed.GetValue(asOf));
            var content = PackOptions.ReadContent(parsed.GetRequiredValue(pack));
            var compared = CompareQuestions.Run(
                SupportCatalogue.Of(content),
                Members(content, parsed.GetRequiredValue(people), parsed.GetValue(seed), day),
                parsed.GetValue(asKnown) ? null : parsed.GetValue(seed),
                day
            );
            CommandOutput.Write(console, parsed.GetValue(format), Result(compared, day), Table(compared, day));
            return 0;
        });
        return command;
    }

    private static IReadOnlyList<AudienceMember> Members(PackContent pack, string people, long seed, DateOnly day) =>
        new ChainRequest(people, seed, day).SyntheticCount is { } count
            ? SyntheticAudience.Draw(AudienceInputs.Model(pack), Math.Max(1, count), seed, day)
            : new PeopleReader(pack, day).Read(InputText.NameOf(people), SupportCommands.ReadBytes(people));

    private static object Result(QuestionComparison compared, DateOnly day) =>
        new
        {
            asOf = day,
            persons = compared.Persons,
            programmes = compared.Programmes,
            wholeForm = compared.Whole,
            inOrder = compared.Ordered,
            chosen = compared.Chosen,
            openInOrder = compared.OrderedOpen,
            openChosen = compared.ChosenOpen,
            questions = compared.Form.Select(q => new
            {
                fact = q.Question.Fact,
                subject = q.Question.Subject,
                concerns = q.Concerns,
            }),
        };

    private static DocumentTable Table(QuestionComparison compared, DateOnly day) =>
        new(
            "質問の数",
            [
                new("asked", "聞いた数", CellKind.Number, "問", 0),
                new("in-order", "決まっていない制度（順に聞く）", CellKind.Number, "件", 1),
                new("chosen", "決まっていない制度（次の質問を選ぶ）", CellKind.Number, "件", 1),
            ],
            [
                .. Enumerable
                    .Range(0, Math.Max(compared.OrderedOpen.Count, compared.ChosenOpen.Count))
                    .Select(i => (IReadOnlyList<Cell>)[Cell.Of(i), At(compared.OrderedOpen, i), At(compared.ChosenOpen, i)]),
            ]
        )
        {
            Subtitle = string.Create(
                CultureInfo.InvariantCulture,
                $"{compared.Persons}人、人が使える条件つきの制度 {compared.Programmes}件、基準日 {day:yyyy-MM-dd}"
            ),
            Notes =
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"一人あたりの質問：すべて聞く {compared.Whole}問、順に聞いて要らないものを飛ばす {compared.Ordered:0.0}問、次の質問を選ぶ {compared.Chosen:0.0}問"
                ),
                "どの聞き方でも、終わったときの判定は同じです。聞いても決まらない制度は、窓口で原文を確かめるものです。",
            ],
        };

    private static Cell At(IReadOnlyList<decimal> curve, int index) => Cell.Of(curve[Math.Min(index, curve.Count - 1)]);
}
