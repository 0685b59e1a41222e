using System.Globalization;
using System.Text.RegularExpressions;
using Okoshi.App.Areas;
using Okoshi.App.Japanese;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Support.Authoring;

/// <summary>
/// Reads conditions out of the fields of a list: area, industry, staff, capital, years, age. Only what a field says wholly and alone is
/// proposed; a field that says more, or something else, is left to whoever reads.
/// </summary>
public static partial class ProposedConditions
{
    private static readonly char[] Separators = ['|', ';', '；', '/', '／', '、', '，', ',', '\n'];
    private static readonly string[] RunningTexts = [Ds451.Target, Ds451.Content];
    private static readonly string[] Texts = ["収入条件", "家族構成条件", "対象者条件"];

    /// <summary>What the texts of a programme suggest, in the order in which a person is asked.</summary>
    /// <param name="format">Format of the list that it came from.</param>
    /// <param name="texts">Texts by column.</param>
    public static SourceReading Of(string format, IReadOnlyDictionary<string, string> texts)
    {
        var (conditions, others) = (new List<ProposedCondition>(), new List<OtherField>());
        foreach (var column in texts.Keys.Where(c => c.Contains("年齢", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            Add(column, text => Number(column, text, "age", AgeWords()));
        Add(Ds451.Region, Places);
        Add(Ds451.Founded, text => Number(Ds451.Founded, Limited(format, text, "年"), "years-since-founding", FoundedWords(), text));
        Add(Ds451.Industry, ProposedIndustries.Of);
        Add(Ds451.Employees, text => Number(Ds451.Employees, Limited(format, text, "人"), "employees", StaffWords(), text));
        Add(Ds451.Capital, text => Number(Ds451.Capital, text, "capital", CapitalWords()));
        foreach (var column in Texts)
            Add(
                column,
                text =>
                    Number(column, text, "age", AgeWords()) is { Conditions.Count: > 0 } age
                        ? age
                        : Unread(column, text, "文で書いてあります。読んで、条件にしてください。")
            );
        var area = Area(texts);
        foreach (var column in RunningTexts.Where(c => texts.ContainsKey(c)))
            conditions.AddRange(new ProposedFromText(column, area).In(texts[column]));
        return new SourceReading(conditions, others);

        void Add(string column, Func<string, SourceReading> read)
        {
            if (texts.GetValueOrDefault(column, "").Trim() is not { Length: > 0 } text)
                return;
            var found = NoLimit().IsMatch(TextFold.Nfkc(text))
                ? Without(column, text, "制約がないと書いてあります。条件にすることはありません。")
                : read(text);
            conditions.AddRange(found.Conditions);
            others.AddRange(found.Others);
        }
    }

    /// <summary>Where 市内 and 県内 are: what the field of areas names, and the municipality in title or office.</summary>
    private static ProgrammeArea Area(IReadOnlyDictionary<string, string> texts) =>
        new(
            [.. Parts(texts.GetValueOrDefault(Ds451.Region, "")).Select(PlaceOf).OfType<string>().Select(MunicipalityCode.Parse)],
            string.Join('\n', new[] { Ds451.Title, Ds451.Office, Ds451.Owner, Ds451.Content }.Select(c => texts.GetValueOrDefault(c, "")))
        );

    internal static SourceReading Proposed(params ProposedCondition[] conditions) => new(conditions, []);

    /// <summary>Somebody has to read it.</summary>
    internal static SourceReading Unread(string column, string text, string note) => new([], [new OtherField(column, text, note, true)]);

    /// <summary>It says that there is no condition.</summary>
    internal static SourceReading Without(string column, string text, string note) => new([], [new OtherField(column, text, note, false)]);

    /// <summary>The parts of a field that holds several values.</summary>
    internal static string[] Parts(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>
    /// ミラサポplus names its columns after the highest value and writes the bare number; elsewhere a bare number says no direction.
    /// </summary>
    private static string Limited(string format, string text, string unit) =>
        format == "mirasapo" && JapaneseNumber.TryParse(text, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"{number}{unit}以下")
            : text;

    private static SourceReading Number(string column, string text, string kind, Regex words, string? wording = null)
    {
        var normal = TextFold.Nfkc(text);
        var unit = RuleKinds.Numbers[kind].Unit;
        var limits = WrittenLimits.In(normal, unit).ToArray();
        var rest = limits.Aggregate(normal, (left, l) => left.Replace(l.Text, "", StringComparison.Ordinal));
        if (limits.Length == 0 || limits.CountBy(l => l.IsUpper).Any(c => c.Value > 1) || words.Replace(rest, "").Length > 0)
            return Unread(
                column,
                wording ?? text,
                limits.Length == 0
                    ? "以上か以下かが読み取れません。読んで、条件にしてください。"
                    : "いくつもの場合が書いてあります。読んで、条件にしてください。"
            );
        var (lower, upper) = (limits.FirstOrDefault(l => !l.IsUpper), limits.FirstOrDefault(l => l.IsUpper));
        return Proposed(
            new ProposedCondition(
                column,
                wording ?? text,
                0,
                ProposalGround.Field,
                [
                    new RuleNode
                    {
                        Kind = kind,
                        Lower = Text(lower),
                        LowerKind = lower is { IsOpen: true } ? "above" : "atLeast",
                        Upper = Text(upper),
                        UpperKind = upper is { IsOpen: true } ? "below" : "atMost",
                    },
                ]
            )
        );

        static string? Text(WrittenLimit? limit) => limit?.Number.ToString(CultureInfo.InvariantCulture);
    }

    private static SourceReading Places(string text)
    {
        var codes = new List<string>();
        foreach (var part in Parts(text))
        {
            if (TextFold.Nfkc(part) == "全国")
                return Without(Ds451.Region, text, "全国の制度です。所の条件はいりません。");
            if (PlaceOf(part) is not { } code)
                return Unread(Ds451.Region, text, $"「{part}」がどこか決まりません。読んで、条件にしてください。");
            codes.Add(code);
        }
        if (Prefectures.All.All(p => codes.Contains(p.Code.Digits)))
            return Without(Ds451.Region, text, "47都道府県のすべてです。所の条件はいりません。");
        return Proposed(
            Place("planned-place", "一覧の「地域」を、事業をする所とみました。"),
            Place("residence", "一覧の「地域」を、住んでいる所とみました。")
        );

        ProposedCondition Place(string kind, string doubt) =>
            new(Ds451.Region, text, 0, ProposalGround.Field, [new RuleNode { Kind = kind, Chosen = [.. codes.Distinct()] }])
            {
                Choice = Ds451.Region,
                Doubt = doubt,
            };
    }

    private static string? PlaceOf(string part)
    {
        if (AreaReader.Read(part).Is(out var code))
            return code.Digits;
        return AreaNames.With(AreaNames.Fold(part)).ToArray() is [var only] ? only.Digits : null;
    }

    [GeneratedRegex(
        @"^(?:[^\d]{0,12}(?:制約|制限|条件|要件|指定)(?:は|も)?(?:なし|無し|無|ない|ありません)|(?:特に)?(?:なし|無し)|"
            + @"[^\d]{0,8}問(?:わない|いません|わず))。?$"
    )]
    private static partial Regex NoLimit();

    [GeneratedRegex(@"年齢|対象|満|の?者|の?人|方|が|は|の|で|から|かつ|[~〜、,・\s。]")]
    private static partial Regex AgeWords();

    [GeneratedRegex(@"従業員数?|常時(?:使用|雇用)する|労働者|の?事業者|が|は|の|から|かつ|[~〜、,・\s。]")]
    private static partial Regex StaffWords();

    [GeneratedRegex(@"資本金(?:の額)?|出資(?:金|の総額)?|の?法人|が|は|の|から|かつ|[~〜、,・\s。]")]
    private static partial Regex CapitalWords();

    [GeneratedRegex(@"創業|開業|設立|から|後|して|の?者|の?人|が|は|の|かつ|[~〜、,・\s。]")]
    private static partial Regex FoundedWords();
}
