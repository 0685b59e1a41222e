using Okoshi.App.Areas;
using Okoshi.App.Japanese;
using Okoshi.App.Support;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>Reads what a person's line says of a business, and what in it cannot be true together.</summary>
internal static class BusinessCells
{
    private const string Column = "establishments";

    /// <summary>None at all, as people's files write it.</summary>
    public const string None = "none";

    /// <summary>There may be others than those listed, as people's files write it.</summary>
    public const string More = "more";

    private const string Planned = "planned-";

    private const string Expected =
        "head-office=022012 のように、役割（head-office、registered-office、place-of-business、address）と団体コードを = でつなぎます";

    /// <summary>What the line says of the business and of what it plans.</summary>
    public static Applicant Add(Applicant facts, PersonCells cells) =>
        facts with
        {
            LegalForm = cells.ChoiceOf<LegalForm>("legal_form", ApplicantFact.LegalForm),
            Establishments = Establishments(cells),
            MayHaveMoreEstablishments = MayHaveMore(cells),
            Undertakings = cells
                .Marked("undertakings")
                .DistinctBy(m => m.Key)
                .ToDictionary(m => m.Key, m => m.Holds, StringComparer.Ordinal),
            Figures = Figures(cells),
            MovedOn = cells.Date("moved_on"),
            ProjectStart = cells.Date("project_start"),
            ProjectCompletion = cells.Date("project_completion"),
            ProjectPayment = cells.Date("project_payment"),
            ProjectCost = cells.Whole("project_cost_yen", 0, 1_000_000_000_000_000) is { } cost ? new Yen(cost) : null,
            ProjectBegins = cells.ChoiceOf<ProjectBegin>("project_begins", ApplicantFact.ProjectBegins),
            Certificates = cells.Certificates(),
            CertificateDays = cells.CertificateDays(),
            Received = [.. cells.Marked("received").Select(m => new ReceivedProgramme(m.Key, m.Holds, m.Day))],
            OwnFunds = cells.Whole("own_funds_yen", 0, 1_000_000_000_000_000) is { } funds ? new Yen(funds) : null,
            WageRaisedPercent = cells.Number("wage_raised_percent", -100, 1_000),
            WagePledgedPercent = cells.Number("wage_pledged_percent", 0, 1_000),
        };

    /// <summary>
    /// Places as <c>role=code</c> or <c>role=code@day</c>, with <c>planned-</c> in front of the role of one that is not there yet. What is
    /// listed is all there is, unless <c>more</c> is listed too; <c>none</c> says that there is none.
    /// </summary>
    private static Establishment[]? Establishments(PersonCells cells)
    {
        var items = cells.Items(Column);
        if (items is [None])
            return [];
        var places = items.Where(i => i != More).Select(i => Read(cells, i)).OfType<Establishment>().ToArray();
        return items.Length == 0 || places.Length < items.Count(i => i != More) ? null : places;
    }

    /// <summary>Whether there may be more places than those listed.</summary>
    private static bool MayHaveMore(PersonCells cells) => cells.Items(Column).Contains(More);

    /// <summary>Tells what cannot be true together; a capital of nought of somebody who may have none is not known.</summary>
    public static Applicant Checked(Applicant facts, PersonCells cells)
    {
        if (facts.ProjectCompletion < facts.ProjectStart)
            cells.Report(
                "project_completion",
                $"計画を終える日（{facts.ProjectCompletion:yyyy-MM-dd}）が、始める日（{facts.ProjectStart:yyyy-MM-dd}）より前です",
                "始める日以後の日が必要です",
                "どちらかの日を直してください"
            );
        if (facts is { HasNoCapital: true, Capital.Amount: > 0 })
            cells.Report(
                "capital_yen",
                $"法人・個人の別（{cells.Cell("legal_form")}）には資本金がないのに、資本金が書かれています",
                "資本金のない人や団体では空欄が必要です",
                "legal_form を直すか、capital_yen を空欄にしてください"
            );
        return facts is { Capital.Amount: 0, LegalForm: not LegalForm.Company } ? facts with { Capital = null } : facts;
    }

    private static Establishment? Read(PersonCells cells, string item)
    {
        var (role, rest) = item.Split('=', 2) is [var key, var value] ? (key.Trim(), value) : (item, "");
        var isPlanned = role.StartsWith(Planned, StringComparison.Ordinal);
        if (!BusinessClauses.Roles.TryGetValue(isPlanned ? role[Planned.Length..] : role, out var known) || rest.Length == 0)
        {
            cells.Report(Column, $"「{item}」は読み取れません", Expected, "役割と団体コードを確かめてください");
            return null;
        }
        var parts = rest.Split('@', 2);
        var (area, day) = (AreaReader.Read(parts[0]), parts.Length == 2 ? JapaneseDate.Read(parts[1]) : null);
        if (day is { Date: null })
            cells.Report(Column, day.Problem, $"{JapaneseDate.Expected}が必要です", "@ の後の日付を確かめてください");
        else if (area.Is(out var code))
            return new Establishment(known, Place.OneOf(NationalAreas.NameOf(code), code), day?.Date, isPlanned);
        else
            cells.Report(Column, area.Problem, "検査数字つき6桁の団体コード（例：022012）が必要です", area.NextStep);
        return null;
    }

    /// <summary>Numbers as <c>key=number</c>, separated by semicolons.</summary>
    private static Dictionary<string, decimal> Figures(PersonCells cells)
    {
        var figures = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var item in cells.Items("figures"))
        {
            var (key, text) = item.Split('=', 2) is [var name, var value] ? (name.Trim(), value) : ("", item);
            if (key.Length > 0 && JapaneseNumber.TryParse(text, out var number))
                figures[key] = number;
            else
                cells.Report(
                    key.Length > 0 ? $"figures:{key}" : "figures",
                    $"「{text}」は数として読めません",
                    "名前=数（例：若手の割合=30）を ; で区切ります",
                    "= の後の数を確かめてください"
                );
        }
        return figures;
    }
}
