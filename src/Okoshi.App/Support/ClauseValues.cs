using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.App.Industries;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>Reads what conditions ask for: days and reckonings, areas, industries.</summary>
internal static class ClauseValues
{
    /// <summary>The last day of the fiscal year of the judgement, as rules write it in the place of a day.</summary>
    public const string FiscalYearEnd = "fiscal-year-end";

    /// <summary>How ages are reckoned, as rules write it.</summary>
    public static readonly Dictionary<string, AgeReckoning> Reckonings = new()
    {
        ["birthday"] = AgeReckoning.Birthday,
        ["attained"] = AgeReckoning.Attained,
    };

    /// <summary>A number with the day for which it is reckoned, and how.</summary>
    public static NumberClause Dated(JsonFields json, NumberClause clause)
    {
        var reckoning =
            clause.Fact == ApplicantFact.Age && json.OneOf("reckoning", [.. Reckonings.Keys], required: false) is { Length: > 0 } key
                ? Reckonings[key]
                : (AgeReckoning?)null;
        var isYears =
            clause.Fact
            is ApplicantFact.ResidenceYears
                or ApplicantFact.PreviousResidenceYears
                or ApplicantFact.YearsSinceFounding
                or ApplicantFact.YearsSinceGraduation;
        clause = clause with { InMonths = isYears && json.OneOf("unit", ["years", "months"], required: false) == "months" };
        return json.Text("on", required: false) == FiscalYearEnd
            ? clause with
            {
                Reckoning = reckoning,
                AtFiscalYearEnd = true,
            }
            : clause with
            {
                Reckoning = reckoning,
                On = json.Date("on", required: false),
            };
    }

    /// <summary>Within how many months those may move who do not live there yet.</summary>
    public static int? MoveWithin(JsonFields json, ApplicantFact place) =>
        place == ApplicantFact.Residence ? (int?)json.Whole("plannedWithinMonths", 1, 120, required: false) : null;

    /// <summary>The areas of a condition; null when one of them cannot be read, with the problem added.</summary>
    public static AreaSet? Areas(JsonFields json)
    {
        var items = json.Items("in");
        var codes = new List<MunicipalityCode>();
        foreach (var item in items)
        {
            var reading = AreaReader.Read(item);
            if (item == MunicipalityCode.Nation.Digits || reading.Is(out _))
                codes.Add(reading.Code ?? MunicipalityCode.Nation);
            else
                json.Report("in", reading.Problem, "検査数字つき6桁の団体コード（例：022012、県は 020001）が必要です", reading.NextStep);
        }
        return items.Length > 0 && codes.Count == items.Length ? NationalAreas.Set(codes) : null;
    }

    /// <summary>The classes of a condition in codes of the newest revision; null when one cannot be read.</summary>
    public static List<JsicCode>? Industries(JsonFields json)
    {
        var revision = json.Whole("revision", 13, 14, required: false) is { } number ? $"{number}" : "";
        var items = json.Items("in");
        var (longest, codes, before) = (IndustryReader.Longest(items), new List<JsicCode>(), 0);
        foreach (var item in items)
        {
            var reading = IndustryReader.Read(item, revision, longest);
            if (reading.Problem.Length == 0 && !reading.IsAmbiguous)
                (codes, before) = ([.. codes, .. reading.Codes], before + 1);
            else
                json.Report(
                    "in",
                    reading.IsAmbiguous ? reading.Note : reading.Problem,
                    "日本標準産業分類の英字（A〜T）か2〜4桁の番号が必要です",
                    reading.IsAmbiguous ? "revision に 13 か 14（改定の回）を書いてください" : reading.NextStep
                );
        }
        return items.Length > 0 && before == items.Length ? codes : null;
    }
}
