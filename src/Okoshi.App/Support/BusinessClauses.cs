using Okoshi.App.Imports;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>Reads the conditions of businesses: places, small enterprises, acts, certificates, and what nobody can decide here.</summary>
internal static class BusinessClauses
{
    /// <summary>Roles of places, as rules and people's files write them.</summary>
    public static readonly Dictionary<string, EstablishmentRole> Roles = new(StringComparer.Ordinal)
    {
        ["head-office"] = EstablishmentRole.HeadOffice,
        ["registered-office"] = EstablishmentRole.RegisteredOffice,
        ["place-of-business"] = EstablishmentRole.PlaceOfBusiness,
        ["address"] = EstablishmentRole.Address,
    };

    /// <summary>Why a condition cannot be decided, as rules write it.</summary>
    public static readonly Dictionary<string, ReadingCause> Causes = new(StringComparer.Ordinal)
    {
        ["not-in-text"] = ReadingCause.NotInText,
        ["office-decides"] = ReadingCause.OfficeDecides,
    };

    private const int LongestMonths = 1_200;

    public static EstablishmentClause? Establishment(JsonFields json, string name, string says, Citation citation)
    {
        var role = json.OneOf("role", Roles.Keys);
        var areas = ClauseValues.Areas(json);
        var (held, since, planned) = (
            Months(json, "heldMonths"),
            json.Date("heldSince", required: false),
            Months(json, "plannedWithinMonths")
        );
        if (planned is not null && (held ?? (object?)since) is not null)
            json.Report(
                "plannedWithinMonths",
                "これからの予定でもよいのに、前からあることも求めています",
                "plannedWithinMonths か、heldMonths・heldSince のどちらか一方が必要です",
                "予定でよい条件と、前からある条件を、any で二つに分けてください"
            );
        return role.Length == 0 || areas is null
            ? null
            : new EstablishmentClause(name, Roles[role], areas, says, citation)
            {
                HeldMonths = held,
                HeldSince = since,
                PlannedWithinMonths = planned,
            };
    }

    public static SmeClause? Sme(JsonFields json, string name, string says, Citation citation)
    {
        if (json.Has("table"))
            return SmeTable.Read(json, citation) is { } own ? new SmeClause(name, own, says, citation) : null;
        var basis = json.OneOf("basis", [.. NationalSme.Definitions.Keys]);
        return basis.Length == 0 ? null : new SmeClause(name, NationalSme.Definitions[basis], says, citation);
    }

    public static UndertakingClause? Undertaking(JsonFields json, string name, string says, Citation citation)
    {
        var (key, question) = (json.Text("name"), json.Text("question", required: false));
        if (key.Length == 0)
            return null;
        if (question.Length > 0 || SharedUndertakings.All.ContainsKey(key))
            return new UndertakingClause(name, key, says, citation) { Question = question };
        json.Report(
            "name",
            $"「{key}」は取組の一覧になく、尋ねる文もありません",
            $"一覧の名前（{string.Join("、", SharedUndertakings.All.Keys)}）か、question（尋ねる文）が必要です",
            "一覧から選ぶか、question に「〜しましたか」の形で尋ねる文を書いてください"
        );
        return null;
    }

    public static FigureClause? Figure(JsonFields json, string name, IReadOnlyList<Bound> bounds, string says, Citation citation)
    {
        var (key, question, unit) = (json.Text("name"), json.Text("question"), json.Text("unit", required: false));
        if (key.AsSpan().ContainsAny(';', '='))
        {
            json.Report(
                "name",
                $"「{key}」に ; か = があります",
                "; と = のない名前が必要です",
                "人の一覧で、名前=数 と書くためです。名前を変えてください"
            );
            return null;
        }
        return key.Length == 0 || question.Length == 0 ? null : new FigureClause(name, key, bounds, unit, question, says, citation);
    }

    public static CertificateClause Certificate(JsonFields json, string name, string says, Citation citation)
    {
        var (from, to) = (json.Date("issuedFrom", required: false), json.Date("issuedTo", required: false));
        if (json.Whole("fiscalYear", 1947, 2200, required: false) is { } year)
            (from, to) = (new FiscalYear((int)year).FirstDay, new FiscalYear((int)year).LastDay);
        if (from > to)
            json.Report(
                "issuedTo",
                $"交付の終わり（{to:yyyy-MM-dd}）が始まり（{from:yyyy-MM-dd}）より前です",
                "issuedFrom 以後の日付が必要です",
                "日付を確かめてください"
            );
        return new CertificateClause(name, json.Text("name"), says, citation)
        {
            IssuedFrom = from,
            IssuedTo = to,
            ValidMonths = Months(json, "validMonths"),
            TakesMonths = (int?)json.Whole("takesMonths", 0, LongestMonths, required: false),
            TakesDays = (int?)json.Whole("takesDays", 0, LongestMonths, required: false),
        };
    }

    public static NeedsReadingClause Reading(JsonFields json, string name, string says, Citation citation)
    {
        var cause = json.OneOf("because", Causes.Keys, required: false);
        var document = json.Text("document", required: false);
        if (cause == "not-in-text" && document.Length == 0)
            json.Report(
                "document",
                "どの資料に書いてあるかがありません",
                "because が not-in-text のときは、document（読めば決まる資料の名前）が必要です",
                "公募要領や要綱の名前を書くか、窓口が決めることなら because を office-decides にしてください"
            );
        return new NeedsReadingClause(name, says, citation)
        {
            Cause = cause.Length > 0 ? Causes[cause] : ReadingCause.Unread,
            Document = document,
        };
    }

    private static int? Months(JsonFields json, string field) => (int?)json.Whole(field, 1, LongestMonths, required: false);
}
