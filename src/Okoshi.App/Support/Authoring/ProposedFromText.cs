using System.Globalization;
using System.Text.RegularExpressions;
using Okoshi.App.Japanese;

namespace Okoshi.App.Support.Authoring;

/// <summary>
/// 本文からの案 Reads conditions out of running text by its set phrases. A number is proposed only where its subject stands before it in the
/// same statement; whose number it is, and whether it takes in or leaves out, is confirmed by a person.
/// </summary>
/// <param name="column">Field of the source.</param>
/// <param name="own">The area of the programme, which 市内 and 県内 mean; empty where the source names none or several.</param>
public sealed partial class ProposedFromText(string column, ProgrammeArea own)
{
    private const string OthersMeant = "親会社や大企業など、ほかの者のことかもしれません。だれのことかを確かめてください。";
    private const string YetToComeMeant = "いまの数ではなく、これから増やす数かもしれません。";
    private const string OneOfSeveral = "「いずれか」の中の一つです。「どれか一つに合う」の組に入れてください。";

    private readonly List<ProposedCondition> found = [];
    private ApplicantText.Statement now = new(0, "", false);

    /// <summary>What a text suggests, in the order in which it is written.</summary>
    public IReadOnlyList<ProposedCondition> In(string text)
    {
        found.Clear();
        var normal = TextFold.Nfkc(text);
        foreach (var statement in WithoutBlocks(ApplicantText.Of(normal)))
        {
            now = statement;
            Enterprises();
            LegalForms();
            Places();
            Numbers();
            Days();
            Certificates();
            Acts();
        }
        // A call says the same in its summary and under its heading.
        return [.. found.OrderBy(f => f.At).DistinctBy(f => string.Join('\n', f.Lines.Select(Meaning)))];

        static string Meaning(RuleNode n) =>
            string.Join('|', [n.Kind, n.Role, n.Basis, n.Name, n.Lower, n.Upper, n.From, n.To, n.HeldMonths, .. n.Chosen]);
    }

    /// <summary>
    /// What a block as a whole means becomes one condition, and its lines are read no more: the five signs of みなし大企業, and a table of
    /// the enterprises' sizes by industry.
    /// </summary>
    private List<ApplicantText.Statement> WithoutBlocks(IReadOnlyList<ApplicantText.Statement> statements)
    {
        var left = statements.Where(s => !NoCondition().IsMatch(s.Text) && !DeemedLargeToo().IsMatch(s.Text)).ToList();
        if (left.Find(s => DeemedLarge().IsMatch(s.Text)) is { } deemed)
        {
            now = deemed;
            Add(
                DeemedLarge().Match(deemed.Text),
                [
                    new RuleNode { Kind = "not" },
                    new RuleNode
                    {
                        Level = 1,
                        Kind = "undertaking",
                        Name = "deemed-large",
                    },
                ]
            );
        }
        if (left.Find(s => SizeOfIndustry().IsMatch(s.Text)) is { } sizes && !left.Exists(s => Sme().IsMatch(s.Text)))
        {
            now = sizes;
            Add(
                SizeOfIndustry().Match(sizes.Text),
                [new RuleNode { Kind = "sme", Basis = "basic-act" }],
                "業種ごとの境目の表です。中小企業基本法の表と同じかを確かめてください。"
            );
        }
        return left.FindAll(s => !DeemedLarge().IsMatch(s.Text) && !SizeOfIndustry().IsMatch(s.Text));
    }

    private void Enterprises()
    {
        foreach (Match words in Sme().Matches(now.Text))
        {
            var (basis, doubt) = words.Value switch
            {
                var w when w.Contains("小規模", StringComparison.Ordinal) => (
                    Named("支援") ? "small-support-act" : "small-basic-act",
                    "小規模企業者（基本法）か小規模事業者（支援法）かを確かめてください。"
                ),
                _ when now.Text.Contains("経営強化法", StringComparison.Ordinal) => ("enhancement-act", ""),
                _ when now.Text.Contains("基本法", StringComparison.Ordinal) => ("basic-act", ""),
                _ => ("basic-act", "どの法律の中小企業者かが、この文には書かれていません。"),
            };
            if (found.All(f => f.Lines[^1].Kind != "sme"))
                Add(words, [new RuleNode { Kind = "sme", Basis = basis }], doubt);
        }

        bool Named(string word) => now.Text.Contains(word, StringComparison.Ordinal);
    }

    private void LegalForms()
    {
        if (Forms().Match(now.Text) is { Success: true } words)
            Add(
                words,
                [new RuleNode { Kind = "legal-form", Chosen = ["company", "sole-proprietor"] }],
                words.Groups["first"].Value == "法人" ? "「法人」に、会社のほか（医療法人やNPOなど）も入るかを確かめてください。" : ""
            );
    }

    private void Places()
    {
        foreach (Match words in Place().Matches(now.Text))
        {
            var code = own.Of(words.Groups["place"].Value);
            var what = words.Groups["what"].Value;
            var node = what switch
            {
                "居住" or "住所" or "住民登録" or "住民票" => new RuleNode { Kind = "residence" },
                "本社" or "本店" or "主たる事務所" or "主たる事業所" => Establishment("head-office"),
                _ when now.Text.Contains("登記", StringComparison.Ordinal) && what == "本店登記" => Establishment("registered-office"),
                _ => Establishment("place-of-business"),
            };
            node.Chosen = code is null ? [] : [code];
            var behind = now.Text[(words.Index + words.Length)..];
            if (node.Kind == "establishment")
            {
                if (OrAnyPlace().IsMatch(behind))
                    node.Role = "place-of-business";
                if (Held().Match(behind) is { Success: true } held)
                    node.HeldMonths = MonthsOf(held);
            }
            var plans = Plans().IsMatch(now.Text[words.Index..]);
            Add(
                words,
                [node],
                code is null ? "どこのことかを選んでください。"
                    : plans ? "これからの予定でもよいと書いてあります。何か月以内かを書いてください。"
                    : what == "住所" ? "人の住所か、会社の所在地かを確かめてください。"
                    : ""
            );
        }

        static string MonthsOf(Match held) =>
            (int.Parse(held.Groups["number"].Value, CultureInfo.InvariantCulture) * (held.Groups["unit"].Value == "年" ? 12 : 1)).ToString(
                CultureInfo.InvariantCulture
            );

        static RuleNode Establishment(string role) => new() { Kind = "establishment", Role = role };
    }

    private void Numbers()
    {
        foreach (var (kind, subject) in Subjects)
        {
            var unit = RuleKinds.Numbers[kind].Unit;
            var limits = WrittenLimits
                .In(now.Text, unit)
                .Where(l => IsNear(subject, l) && !(kind == "age" && OfChildren().IsMatch(now.Text[(l.At + l.Text.Length)..])))
                .ToArray();
            if (limits.Length == 0 || limits.CountBy(l => l.IsUpper).Any(c => c.Value > 1))
                continue;
            var (lower, upper) = (limits.FirstOrDefault(l => !l.IsUpper), limits.FirstOrDefault(l => l.IsUpper));
            Add(
                limits[0].Text,
                limits[0].At,
                [
                    new RuleNode
                    {
                        Kind = kind,
                        Lower = Text(lower),
                        LowerKind = lower is { IsOpen: true } ? "above" : "atLeast",
                        Upper = Text(upper),
                        UpperKind = upper is { IsOpen: true } ? "below" : "atMost",
                    },
                ],
                Others().IsMatch(now.Text) ? OthersMeant
                    : kind == "employees" && YetToCome().IsMatch(now.Text) ? YetToComeMeant
                    : ""
            );
        }

        static string? Text(WrittenLimit? limit) => limit?.Number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The subject stands shortly before the number, and no other subject between them.</summary>
    private bool IsNear(Regex subject, WrittenLimit limit)
    {
        const int Reach = 24;
        var before = now.Text[Math.Max(0, limit.At - Reach)..limit.At];
        return subject.Matches(before).LastOrDefault() is { } words && !OtherSubject().IsMatch(before[(words.Index + words.Length)..]);
    }

    private void Days()
    {
        foreach (Match words in Day().Matches(now.Text))
        {
            var kind = Kinds.FirstOrDefault(k => k.Words.IsMatch(now.Text)).Kind;
            if (kind is null || !JapaneseDate.TryParse(words.Groups["day"].Value, out var day))
                continue;
            var isEnd = words.Groups["side"].Value is "まで" or "以前";
            var node = new RuleNode
            {
                Kind = kind,
                From = isEnd ? null : Wareki.Date(day),
                To = isEnd ? Wareki.Date(day) : null,
            };
            Add(words, [node]);
        }
    }

    private void Certificates()
    {
        foreach (Match words in Certificate().Matches(now.Text))
            Add(
                words,
                [new RuleNode { Kind = "certificate", Name = words.Value }],
                "まだない人も締め切りまでに取れるなら、「何か月で取れるか」を書いてください。"
            );
    }

    private void Acts()
    {
        foreach (var (act, pattern) in Undertakings)
        {
            if (pattern.Match(now.Text) is { Success: true } words)
                Add(words, [new RuleNode { Kind = "undertaking", Name = act }]);
        }
    }

    private void Add(Match words, RuleNode[] lines, string doubt = "") => Add(words.Value, words.Index, lines, doubt);

    /// <summary>Whoever is left out (…を除く) is proposed as an exception; of a list of which one is enough that is said.</summary>
    private void Add(string words, int at, RuleNode[] lines, string doubt)
    {
        var isException = lines[0].Kind != "not" && LeftOut().IsMatch(now.Text[Math.Min(at + words.Length, now.Text.Length)..]);
        if (isException)
        {
            foreach (var line in lines)
                line.Level++;
            lines = [new RuleNode { Kind = "not" }, .. lines];
        }
        string[] doubts =
        [
            doubt,
            isException ? "「除く」と書いてあるので、対象から外す条件とみました。" : "",
            now.InList ? OneOfSeveral : "",
        ];
        found.Add(
            new ProposedCondition(column, words, now.At + at, ProposalGround.Text, lines)
            {
                Doubt = string.Concat(doubts),
                Statement = now.Text,
            }
        );
    }
}
