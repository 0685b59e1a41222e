using Okoshi.App.Imports;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>Reads amounts and ties of programmes, and refuses ties to unknown programmes, to oneself, and in a circle.</summary>
/// <param name="programmes">Keys of programmes that ties may name; null where they were checked before.</param>
internal sealed class TermsReader(IReadOnlySet<string>? programmes)
{
    private static readonly Dictionary<string, MoneyKind> MoneyKinds = new(StringComparer.Ordinal)
    {
        ["given"] = MoneyKind.Given,
        ["lent"] = MoneyKind.Lent,
        ["guaranteed"] = MoneyKind.Guaranteed,
    };

    private readonly Dictionary<string, (ProgrammeTerms Terms, JsonFields Json)> found = new(StringComparer.Ordinal);

    /// <summary>Reads the terms that stand in an object of one programme.</summary>
    public void Read(JsonFields json, string programme)
    {
        var terms = new ProgrammeTerms
        {
            Benefit = json.Whole("benefit", 0, 1_000_000_000_000, required: false) is { } yen ? new Yen(yen) : null,
            Amount = json.OneOf("amount", ["fixed", "up-to"], required: false) == "fixed" ? AmountKind.Fixed : AmountKind.UpTo,
            Money = MoneyKinds.GetValueOrDefault(json.OneOf("money", MoneyKinds.Keys, required: false)),
            OpenFrom = json.Date("openFrom", required: false),
            OpenUntil = json.Date("openUntil", required: false),
            IsOpenEnded = json.Flag("openEnded", required: false) ?? false,
            BudgetExhaustedOn = json.Date("budgetExhausted", required: false),
            Excludes = Known(json, "excludes", programme),
            After = Known(json, "after", programme),
            Parent = Known(json, "parent", programme).FirstOrDefault() ?? "",
            CapWith = Known(json, "capWith", programme),
            CapLimit = json.Whole("capLimit", 0, 1_000_000_000_000, required: false) is { } limit ? new Yen(limit) : null,
        };
        if (terms.OpenUntil < terms.OpenFrom)
            json.Report(
                "openUntil",
                $"受付の終わり（{terms.OpenUntil:yyyy-MM-dd}）が始まり（{terms.OpenFrom:yyyy-MM-dd}）より前です",
                "openFrom 以後の日付が必要です",
                "日付を確かめてください"
            );
        if (terms.CapLimit is null != (terms.CapWith.Count == 0))
            json.Report(
                terms.CapLimit is null ? "capLimit" : "capWith",
                "合計の上限が半分しか書かれていません",
                "capWith（ともに数える制度）と capLimit（合計の上限、円）の両方が必要です",
                "もう一方を足すか、消してください"
            );
        if (programme.Length > 0 && !found.TryAdd(programme, (terms, json)))
            json.Report(
                "programme",
                $"「{programme}」が二度出てきます",
                "額と結び付きは、一つの制度に一つです",
                "どちらかを消してください"
            );
    }

    /// <summary>The terms by programme; circles are reported first.</summary>
    public Dictionary<string, ProgrammeTerms> Found()
    {
        ReportCircles("parent", "元制度", t => t.Parent.Length > 0 ? [t.Parent] : []);
        ReportCircles("after", "先に受ける制度", t => t.After);
        ReportTwoCaps();
        return found.ToDictionary(f => f.Key, f => f.Value.Terms, StringComparer.Ordinal);
    }

    private string[] Known(JsonFields json, string field, string programme)
    {
        var items = json.Items(field, required: false);
        foreach (var item in items)
        {
            if (item == programme)
                json.Report(field, $"「{item}」は、この制度自身です", "ほかの制度の id が必要です", "消すか、綴りを直してください");
            else if (programmes?.Contains(item) == false)
                json.Report(
                    field,
                    $"「{item}」という支援制度はありません",
                    "制度の id のどれかが必要です",
                    "制度を足すか、綴りを直してください"
                );
        }
        return [.. items.Distinct()];
    }

    /// <summary>Which of two limits cuts first would be a guess: a programme stands under one at most.</summary>
    private void ReportTwoCaps()
    {
        var groups = found
            .Where(f => f.Value.Terms.CapLimit is not null)
            .Select(f =>
                (
                    f.Key,
                    f.Value.Json,
                    Limit: f.Value.Terms.CapLimit,
                    Members: f.Value.Terms.CapWith.Append(f.Key).ToHashSet(StringComparer.Ordinal)
                )
            )
            .ToArray();
        for (var i = 0; i < groups.Length; i++)
        {
            foreach (
                var other in groups
                    .Take(i)
                    .Where(o =>
                        o.Members.Overlaps(groups[i].Members) && !(o.Members.SetEquals(groups[i].Members) && o.Limit == groups[i].Limit)
                    )
            )
            {
                groups[i]
                    .Json.Report(
                        "capWith",
                        $"合計の上限が「{other.Key}」に書かれたものと重なり、違っています",
                        "一つの制度に、合計の上限は一つです",
                        "どちらかに合わせるか、片方を消してください"
                    );
            }
        }
    }

    private void ReportCircles(string field, string label, Func<ProgrammeTerms, IReadOnlyList<string>> next)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in found.Keys.Where(k => !told.Contains(k)))
        {
            if (
                TermsCircle.Through(start, id => found.TryGetValue(id, out var entry) ? next(entry.Terms) : []) is not { Count: > 2 } circle
            )
                continue;
            told.UnionWith(circle);
            found[circle[^2]]
                .Json.Report(
                    field,
                    $"{label}がひと回りしています（{string.Join(" → ", circle)}）",
                    "もとへたどると終わる並びが必要です",
                    "どれか一つの結び付きを消してください"
                );
        }
    }
}
