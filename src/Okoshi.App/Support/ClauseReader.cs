using Okoshi.App.Imports;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>Reads a tree of conditions from JSON; every fault is reported where it stands.</summary>
internal sealed class ClauseReader(IReadOnlyDictionary<string, Citation> sources)
{
    private const string Combinations = "all、any、not、atLeast";

    private static readonly Dictionary<string, ApplicantFact> Numbers = new()
    {
        ["age"] = ApplicantFact.Age,
        ["residence-years"] = ApplicantFact.ResidenceYears,
        ["previous-residence-years"] = ApplicantFact.PreviousResidenceYears,
        ["years-since-founding"] = ApplicantFact.YearsSinceFounding,
        ["years-since-graduation"] = ApplicantFact.YearsSinceGraduation,
        ["employees"] = ApplicantFact.Employees,
        ["capital"] = ApplicantFact.Capital,
        ["sales-change"] = ApplicantFact.SalesChange,
        ["own-funds"] = ApplicantFact.OwnFunds,
        ["project-cost"] = ApplicantFact.ProjectCost,
        ["wage-raised"] = ApplicantFact.WageRaised,
        ["wage-pledged"] = ApplicantFact.WagePledged,
    };

    private static readonly Dictionary<string, ApplicantFact> Dates = new()
    {
        ["founding-date"] = ApplicantFact.FoundingDate,
        ["graduation-date"] = ApplicantFact.GraduationDate,
        ["move-date"] = ApplicantFact.MoveDate,
        ["project-start"] = ApplicantFact.ProjectStart,
        ["project-completion"] = ApplicantFact.ProjectCompletion,
        ["project-payment"] = ApplicantFact.ProjectPayment,
    };

    private static readonly Dictionary<string, ApplicantFact> Places = new()
    {
        ["residence"] = ApplicantFact.Residence,
        ["previous-residence"] = ApplicantFact.PreviousResidence,
        ["planned-place"] = ApplicantFact.PlannedPlace,
    };

    private static readonly Dictionary<string, ApplicantFact> Selections = new()
    {
        ["sex"] = ApplicantFact.Sex,
        ["stage"] = ApplicantFact.Stage,
        ["student"] = ApplicantFact.Student,
        ["turn"] = ApplicantFact.Turn,
        ["succession"] = ApplicantFact.Succession,
        ["legal-form"] = ApplicantFact.LegalForm,
        ["project-begins"] = ApplicantFact.ProjectBegins,
    };

    private static readonly (string Field, BoundKind Kind)[] Limits =
    [
        ("atLeast", BoundKind.AtLeast),
        ("above", BoundKind.Above),
        ("atMost", BoundKind.AtMost),
        ("below", BoundKind.Below),
    ];

    /// <summary>The closed list of kinds of conditions, as they are written in rules.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        .. Numbers.Keys,
        .. Dates.Keys,
        .. Places.Keys,
        .. Selections.Keys,
        "industry",
        "establishment",
        "sme",
        "undertaking",
        "figure",
        "certificate",
        "named-list",
        "received",
        "window",
        "budget",
        "needs-reading",
    ];

    /// <summary>Reads one condition or combination; null when it is not usable, with the problems added.</summary>
    public Clause? Read(JsonFields json, string key)
    {
        var clause = ReadKnown(json, key);
        json.RejectUnknown();
        return clause;
    }

    private Clause? ReadKnown(JsonFields json, string key)
    {
        if (json.Has("all"))
            return Parts(json, "all", key) is { } all ? new AllOfClause(key, all) : null;
        if (json.Has("any"))
            return Parts(json, "any", key) is { } any ? new AtLeastClause(key, 1, any) : null;
        if (json.Has("not"))
            return json.Nested("not") is { } inner && Read(inner, key + ".1") is { } part ? new NotClause(key, part) : null;
        if (json.Has("of"))
            return ReadAtLeast(json, key);
        if (!json.Has("kind"))
        {
            json.Report("kind", "条件の種類がありません", $"kind か、組み合わせ（{Combinations}）が必要です", "どれか一つを書いてください");
            return null;
        }
        return ReadLeaf(json, key);
    }

    private AtLeastClause? ReadAtLeast(JsonFields json, string key)
    {
        var parts = Parts(json, "of", key);
        var count = json.Whole("atLeast", 1, Math.Max(1, parts?.Count ?? 1));
        return parts is not null && count is { } number ? new AtLeastClause(key, (int)number, parts) : null;
    }

    private List<Clause>? Parts(JsonFields json, string name, string key)
    {
        var objects = json.NestedList(name);
        if (objects.Count == 0)
            json.Report(name, "条件が一つもありません", "一つ以上の条件が必要です", "条件を書いてください");
        var parts = new List<Clause>();
        for (var i = 0; i < objects.Count; i++)
        {
            if (Read(objects[i], $"{key}.{i + 1}") is { } part)
                parts.Add(part);
        }
        if (name == "all")
        {
            ContradictoryBounds.Report(json, parts);
            ContradictoryParts.Report(json, parts);
        }
        return parts.Count == objects.Count && parts.Count > 0 ? parts : null;
    }

    private Clause? ReadLeaf(JsonFields json, string key)
    {
        var kind = json.OneOf("kind", Kinds);
        var says = json.Text("says");
        var citation = ReadCitation(json);
        var name = $"{key}:{kind}";
        if (kind.Length == 0)
        {
            // The fields of an unknown kind are unknown too: saying so for each would only bury the cause.
            json.AcceptAll();
            return null;
        }
        if (Numbers.TryGetValue(kind, out var number))
            return Bounds(json, number) is { Count: > 0 } bounds
                ? ClauseValues.Dated(json, new NumberClause(name, number, bounds, null, says, citation))
                : NoBounds(json);
        if (Dates.TryGetValue(kind, out var date))
            return Window(json) is var (from, to) ? new DateClause(name, date, from, to, says, citation) : null;
        if (Places.TryGetValue(kind, out var place))
            return ClauseValues.Areas(json) is { } areas
                ? new PlaceClause(name, place, areas, says, citation) { MovesWithinMonths = ClauseValues.MoveWithin(json, place) }
                : null;
        if (Selections.TryGetValue(kind, out var selection))
            return Selected(json, selection) is { } allowed ? new ChoiceClause(name, selection, allowed, says, citation) : null;
        return kind switch
        {
            "industry" => ClauseValues.Industries(json) is { } classes ? new IndustryClause(name, classes, says, citation) : null,
            "establishment" => BusinessClauses.Establishment(json, name, says, citation),
            "sme" => BusinessClauses.Sme(json, name, says, citation),
            "undertaking" => BusinessClauses.Undertaking(json, name, says, citation),
            "figure" => Bounds(json, ApplicantFact.Figure) is { Count: > 0 } limits
                ? BusinessClauses.Figure(json, name, limits, says, citation)
                : NoBounds(json),
            "certificate" => BusinessClauses.Certificate(json, name, says, citation),
            "named-list" => new NamedListClause(name, json.Text("list"), json.Date("at", required: false), says, citation),
            "received" => json.Items("programmes") is { Length: > 0 } programmes
                ? new ReceivedClause(name, programmes, (int?)json.Whole("withinYears", 1, 100, required: false), says, citation)
                : null,
            "budget" => json.Date("exhausted") is { } exhausted ? new BudgetClause(name, exhausted, says, citation) : null,
            "window" => Window(json) is var (from, to)
                ? new WindowClause(name, from, to, json.Flag("final", required: false) ?? false, says, citation)
                : null,
            _ => BusinessClauses.Reading(json, name, says, citation),
        };
    }

    /// <summary>Reads source and place; an unknown source is reported.</summary>
    public Citation ReadCitation(JsonFields json)
    {
        var id = json.Text("source");
        var place = json.Text("place");
        if (sources.TryGetValue(id, out var source))
            return source with { Place = place };
        if (id.Length > 0)
            json.Report(
                "source",
                $"「{id}」という出典はありません",
                "出典の一覧（sources）の id のどれかが必要です",
                "出典を一覧に足すか、綴りを直してください"
            );
        return new Citation(id, place, "");
    }

    private static List<Bound> Bounds(JsonFields json, ApplicantFact fact)
    {
        // A fall of sales is written as a negative number; every other number begins at nought.
        var least = fact == ApplicantFact.SalesChange ? -100 : 0;
        var band = json.Number("band", 0, 1_000_000_000_000m, required: false) ?? 0;
        var soft = json.OneOf("bandFor", ["lower", "upper"], required: false);
        var bounds = new List<Bound>();
        foreach (var (field, kind) in Limits)
        {
            if (json.Number(field, least, 1_000_000_000_000m, required: false) is { } value)
                bounds.Add(new Bound(kind, value, IsSoft(kind) ? band : 0));
        }
        return bounds;

        // 「18歳以上 概ね35歳未満」: only one of the two limits may be soft.
        bool IsSoft(BoundKind kind) => soft.Length == 0 || (soft == "lower") == (kind is BoundKind.AtLeast or BoundKind.Above);
    }

    private static NumberClause? NoBounds(JsonFields json)
    {
        json.Report(
            "kind",
            "境目の数がありません",
            $"{string.Join("、", Limits.Select(l => l.Field))} のどれかが必要です",
            "以上・超・以下・未満にあたる項目を書いてください"
        );
        return null;
    }

    private static (DateOnly? From, DateOnly? To)? Window(JsonFields json)
    {
        var (from, to) = (json.Date("from", required: false), json.Date("to", required: false));
        if (from is null && to is null)
            json.Report("from", "期間がありません", "from か to の日付が必要です", "始まりか終わりの日を書いてください");
        else if (from > to)
            json.Report(
                "to",
                $"終わり（{to:yyyy-MM-dd}）が始まり（{from:yyyy-MM-dd}）より前です",
                "from 以後の日付が必要です",
                "日付を確かめてください"
            );
        else
            return (from, to);
        return null;
    }

    private static string[]? Selected(JsonFields json, ApplicantFact fact)
    {
        var known = Choice.Of(fact).Select(c => c.Key).ToArray();
        var items = json.Items("in");
        foreach (var bad in items.Where(i => !known.Contains(i)))
            json.ReportUnusable("in", bad, $"{string.Join("、", known)} のどれかが必要です", "一覧の中から選んで直してください");
        return items.Length > 0 && items.All(known.Contains) ? items : null;
    }
}
