using System.Text.Json;
using System.Text.RegularExpressions;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.App.Json;
using Okoshi.App.Support.Listings;
using Okoshi.App.Writing;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Catalogue;

/// <summary>What a version says and when: as a form holds it, and as it is stored.</summary>
/// <param name="Texts">Texts by column of DS-451-4; empty ones are not kept.</param>
/// <param name="Serves">Whom it serves.</param>
/// <param name="Conditions">Conditions as JSON, see <see cref="ConditionsDocument"/>.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day, or null.</param>
/// <param name="Corrects">Number of the version that it corrects for the same days, or null.</param>
/// <param name="Reason">Why it is changed.</param>
public sealed partial record VersionContent(
    IReadOnlyDictionary<string, string> Texts,
    ServesKind Serves,
    string Conditions,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    int? Corrects = null,
    string Reason = ""
)
{
    /// <summary>Most signs of one text: descriptions of national lists have twenty thousand.</summary>
    public const int LongestText = 50_000;

    /// <summary>
    /// What people need before they can do anything with a programme, whatever the standard's file asks for: in each line one of the
    /// columns has to say something.
    /// </summary>
    private static readonly (string Field, string Message, string[] Columns)[] Needs =
    [
        (Ds451.Title, $"「{Ds451.Title}」を書いてください。", [Ds451.Title]),
        (
            Ds451.Summary,
            $"「{Ds451.Summary}」か「{Ds451.Content}」を書いてください。何の制度か分かりません。",
            [Ds451.Summary, Ds451.Content, Ds451.Subtitle]
        ),
        (
            Ds451.Contact,
            $"「{Ds451.Contact}」か「{Ds451.Url}」を書いてください。どこに聞けばよいか分かりません。",
            [Ds451.Contact, Ds451.Inquiry, Ds451.Office, Ds451.Url, Ds451.Details, Ds451.Online]
        ),
    ];

    /// <summary>Conditions that say nothing, as a list brings them.</summary>
    public const string NoConditions = "{}";

    public string Title => this[Ds451.Title];

    /// <summary>Whether it says nothing but texts.</summary>
    public bool HasNoConditions => Conditions == NoConditions;

    /// <summary>The text of a column; empty where there is none.</summary>
    public string this[string column] => Texts.GetValueOrDefault(column, "");

    public static VersionContent Of(ProgrammeVersion version)
    {
        return new VersionContent(
            JsonSerializer.Deserialize<Dictionary<string, string>>(version.Texts) ?? [],
            version.Serves,
            version.Conditions,
            version.ValidFrom,
            version.ValidTo,
            version.Corrects,
            version.Reason
        );
    }

    /// <summary>Fills a version that is not published yet.</summary>
    public void Write(ProgrammeVersion version)
    {
        version.Texts = JsonSerializer.Serialize(
            Texts.Where(t => t.Value.Trim().Length > 0).ToDictionary(t => t.Key, t => t.Value.Trim(), StringComparer.Ordinal),
            OkoshiJson.Compact
        );
        (version.Title, version.Serves, version.Conditions) = (Title.Trim(), Serves, Conditions);
        (version.ValidFrom, version.ValidTo, version.Corrects, version.Reason) = (ValidFrom, ValidTo, Corrects, Reason.Trim());
    }

    /// <summary>Ends that lie before their beginnings: no draft is kept with them, finished or not.</summary>
    public IEnumerable<FieldProblem> Reversed()
    {
        if (ValidTo < ValidFrom)
            yield return new FieldProblem(
                "ValidTo",
                $"終わりの日（{Wareki.Date(ValidTo.Value)}）が、始まりの日（{Wareki.Date(ValidFrom)}）より前です。"
            );
        foreach (var end in Ds451.Columns.Where(c => c.EndOf.Length > 0))
        {
            var start = Ds451.Column(end.EndOf);
            if (WrittenDay.IsReversed(start.Day(this[start.Name]), end.Day(this[end.Name])))
                yield return new FieldProblem(
                    TextField(end.Name),
                    $"「{end.Name}」の「{this[end.Name]}」が、「{start.Name}」の「{this[start.Name]}」より前です。どちらかを直してください。"
                );
        }
    }

    /// <summary>Everything that must be put right before others may see it.</summary>
    /// <param name="key">Key of the programme.</param>
    /// <param name="known">Keys of all programmes that ties may name.</param>
    /// <param name="ties">Terms of the other programmes, to find circles.</param>
    public IReadOnlyList<FieldProblem> Problems(string key, IReadOnlySet<string> known, IReadOnlyDictionary<string, ProgrammeTerms> ties)
    {
        List<FieldProblem> problems = [.. Missing(), .. Ds451.Columns.SelectMany(TextProblems)];
        problems.AddRange(Reversed());
        var faults = new List<ImportProblem>();
        var conditions = ConditionsDocument.Read("条件", Conditions, key, known, faults);
        problems.AddRange(
            faults.Select(f => new FieldProblem(
                FieldOf(f.Field),
                $"{(f.Field.Length > 0 ? $"「{f.Field}」：" : "")}{f.Found}。{f.Expected}。{f.NextStep}。"
            ))
        );
        ReportCircle("parent", "元制度", t => t.Parent.Length > 0 ? [t.Parent] : []);
        ReportCircle("after", "先に受ける制度", t => t.After);
        return problems;

        void ReportCircle(string field, string label, Func<ProgrammeTerms, IReadOnlyList<string>> next)
        {
            if (
                TermsCircle.Through(
                    key,
                    id =>
                        id == key ? next(conditions.Terms)
                        : ties.TryGetValue(id, out var terms) ? next(terms)
                        : []
                )
                is not { Count: > 2 } circle
            )
                return;
            problems.Add(
                new FieldProblem(
                    FieldOf(field),
                    $"{label}がひと回りしています（{string.Join(" → ", circle)}）。もとへたどると終わる並びにしてください。"
                )
            );
        }
    }

    private IEnumerable<FieldProblem> Missing() =>
        Needs.Where(n => n.Columns.All(c => this[c].Trim().Length == 0)).Select(n => new FieldProblem(TextField(n.Field), n.Message));

    /// <summary>Id of the field of the form that a path of the conditions belongs to.</summary>
    private static string FieldOf(string path) =>
        path.Split('.', '[')[0] switch
        {
            "parent" => "Parent",
            "after" => "After",
            "excludes" => "Excludes",
            "capWith" => "CapWith",
            "capLimit" => "CapLimit",
            "benefit" => "Benefit",
            "budgetExhausted" => "BudgetExhausted",
            "purpose" => "Purpose",
            _ => "Rule",
        };

    private IEnumerable<FieldProblem> TextProblems(ListingColumn column)
    {
        var text = this[column.Name].Trim();
        var field = TextField(column.Name);
        // What the standard's file asks for is no wall here: see StandardLimits.
        if (Letters.Exceed(text, LongestText))
            yield return new FieldProblem(
                field,
                $"「{column.Name}」は {LongestText} 文字までにしてください。今は {Letters.Count(text)} 文字です。"
            );
        if (Tag().Match(text) is { Success: true } tag)
            yield return new FieldProblem(field, $"「{column.Name}」に HTML の書き方（{tag.Value}）があります。文だけを書いてください。");
        if (column.IsDate && column.Day(text) is { Problem.Length: > 0 } day)
            yield return new FieldProblem(field, $"「{column.Name}」：{day.Problem}。{WrittenDay.Expected}で書いてください。");
    }

    /// <summary>Name of the form's field that holds the text of a column.</summary>
    public static string TextField(string column) => $"Texts[{Ds451.Columns.Select(c => c.Name).ToList().IndexOf(column)}]";

    // 売上<a社の半分 and b>3 are no markup: only what a browser would take for an element is.
    [GeneratedRegex(
        "</?(?:a|b|i|u|p|br|hr|div|span|em|strong|font|img|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|h[1-6]|script|style|iframe|object|"
            + "input|form|button|svg|video|audio|link|meta)(?:\\s[^<>]{0,80})?/?>",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Tag();
}
