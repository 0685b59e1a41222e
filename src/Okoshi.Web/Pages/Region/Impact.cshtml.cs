using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Region.Picture;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>波及: a change of demand for one sector, and what follows in the municipality. Nothing is kept; the address holds the question.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class ImpactModel(ListRegions regions, EstimateImpact estimate) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public string? Sector { get; set; }

    /// <summary>百万円.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Amount { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Delta { get; set; }

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

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await LoadAsync(cancellationToken);
            if (Sector is null && Amount is null && Delta is null)
                return Page();
            var problems = new List<FieldProblem>();
            if (Sectors.All(s => s.Value != Sector) || string.IsNullOrEmpty(Sector))
                problems.Add(new FieldProblem(nameof(Sector), "産業を選んでください。"));
            if (!JapaneseNumber.TryParse(Amount ?? "", out var amount) || amount is 0 or < -1_000_000 or > 1_000_000)
                problems.Add(
                    new FieldProblem(
                        nameof(Amount),
                        $"「{Amount}」は使えません。0 でない金額（百万円、−1,000,000〜1,000,000）を書いてください。例：100、−50"
                    )
                );
            if (
                !double.TryParse(Delta, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var delta)
                || !EstimateImpact.Deltas.Contains(delta)
            )
                problems.Add(new FieldProblem(nameof(Delta), "δ を選んでください。決まった値はないため、いくつかの値でくらべてください。"));
            FormProblemsException.ThrowIfAny(problems);
            (Result, Reason) = await estimate.RunAsync(Choice.Area, Sector!, amount, delta, cancellationToken);
            return Page();
        });

    protected override async Task<IActionResult> AgainAsync()
    {
        await LoadAsync(HttpContext.RequestAborted);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Choice = await regions.OwnAsync(cancellationToken);
        var (sectors, reason) = await estimate.SectorsAsync(Choice.Area, cancellationToken);
        (Sectors, Reason) = ([("", "選んでください"), .. sectors.Select(s => (s, s))], reason);
    }
}
