using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Region.Picture;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Region;

/// <summary>
/// 波及: a change of demand for one sector, and what follows in the municipality. Nothing is kept; the address holds the question.
/// </summary>
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class ImpactModel(ListRegions regions, EstimateImpact estimate) : FormPage
{
    private const long LargestAmount = 1_000_000;

    [BindProperty(SupportsGet = true)]
    public string? Sector { get; set; }

    /// <summary>百万円.</summary>
    [BindProperty(SupportsGet = true)]
    public decimal? Amount { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Delta { get; set; }

    /// <summary>Something was asked, if only in part.</summary>
    private bool IsAsked => new[] { nameof(Sector), nameof(Amount), nameof(Delta) }.Any(Request.Query.ContainsKey);

    private double? DeltaValue =>
        double.TryParse(Delta, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var delta)
        && EstimateImpact.Deltas.Contains(delta)
            ? delta
            : null;

    public RegionChoice Choice { get; private set; } = null!;

    /// <summary>Sectors to choose from.</summary>
    public IReadOnlyList<(string Value, string Words)> Sectors { get; private set; } = [];

    /// <summary>Why nothing can be estimated; empty where it can.</summary>
    public string Reason { get; private set; } = "";

    public ImpactEstimate? Result { get; private set; }

    /// <summary>The values of δ; none is chosen beforehand.</summary>
    public static IReadOnlyList<(string Value, string Words)> Deltas { get; } =
    [
        ("", "選んでください"),
        .. EstimateImpact.Deltas.Select(d => (d.ToString(CultureInfo.InvariantCulture), d.ToString(CultureInfo.InvariantCulture))),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return await TryAsync(async () =>
        {
            if (IsAsked)
                (Result, Reason) = await estimate.RunAsync(Choice.Area, Sector!, Amount!.Value, DeltaValue!.Value, cancellationToken);
            return Page();
        });
    }

    protected override IEnumerable<FieldProblem> Problems()
    {
        if (!IsAsked)
            yield break;
        if (Sectors.All(s => s.Value != Sector) || string.IsNullOrEmpty(Sector))
            yield return new FieldProblem(nameof(Sector), "産業を選んでください。");
        if (Amount is null or 0 or < -LargestAmount or > LargestAmount)
            yield return new FieldProblem(
                nameof(Amount),
                $"0 でない金額（百万円、−{LargestAmount:#,0}〜{LargestAmount:#,0}）を書いてください。例：100、−50"
            );
        if (DeltaValue is null)
            yield return new FieldProblem(nameof(Delta), "δ を選んでください。決まった値はないため、いくつかの値でくらべてください。");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Choice = await regions.OwnAsync(cancellationToken);
        var (sectors, reason) = await estimate.SectorsAsync(Choice.Area, cancellationToken);
        (Sectors, Reason) = ([("", "選んでください"), .. sectors.Select(s => (s, s))], reason);
    }
}
