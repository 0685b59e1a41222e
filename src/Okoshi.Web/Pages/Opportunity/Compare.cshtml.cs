using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Areas;
using Okoshi.App.Opportunity;
using Okoshi.App.Opportunity.Kept;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity;

/// <summary>くらべる: two regions, or one region then and now: kept searches and editions.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class CompareModel(
    ChosenQuestion chosen,
    CompareOpportunities compare,
    KeptRuns runs,
    FigureSource figures,
    ListRegions regions,
    AccessGate gate
) : PageModel
{
    private const string OfRegion = "region-";
    private const string OfRun = "run-";
    private const string OfEdition = "edition-";

    [BindProperty(SupportsGet = true)]
    public string? One { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Other { get; set; }

    /// <summary>Name or code of another municipality, for the right side.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Place { get; set; }

    public string Name { get; private set; } = "";

    /// <summary>What can be put on either side.</summary>
    public IReadOnlyList<(string Value, string Words)> Sides { get; private set; } = [];

    public OpportunityComparison? Comparison { get; private set; }

    /// <summary>Why nothing is compared; empty where something is.</summary>
    public string Problem { get; private set; } = "";

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return Comparison is { Rows.Count: > 0 } c
            ? Downloads.Table(DiscoveryTables.Comparison(c), "opportunities-compare", format)
            : NotFound();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var (choice, question) = (await chosen.RegionAsync(cancellationToken), chosen.Get());
        Name = choice.Area.Name;
        Sides = await SidesAsync(choice, cancellationToken);
        One ??= OfRegion + choice.Area.Code.Digits;
        if (!string.IsNullOrWhiteSpace(Place))
            Other = await PlaceAsync(Place.Trim(), cancellationToken);
        if (string.IsNullOrEmpty(Other) || Problem.Length > 0)
            return;
        if (Read(One, question) is not { } one || Read(Other, question) is not { } other)
            Problem = "くらべるものを選び直してください。";
        else
            Comparison = await compare.RunAsync(one, other, cancellationToken);
    }

    private async Task<IReadOnlyList<(string Value, string Words)>> SidesAsync(RegionChoice choice, CancellationToken cancellationToken)
    {
        var editions = (await figures.ListAsync(cancellationToken)).Where(d =>
            d.Format == OfficialFormat.Ssdse.Name && d.Level == DatasetLevel.Municipalities
        );
        var kept = gate.May(Resource.Analysis, AccessAction.Read, new RecordFacts()) ? await runs.ListAsync(cancellationToken) : [];
        return
        [
            (OfRegion + choice.Area.Code.Digits, $"{choice.Area.Name}のいまの計算"),
            .. editions.Select(d => (OfEdition + d.Edition, $"{choice.Area.Name}、SSDSE-A {d.EditionWords}までの統計")),
            .. kept.Select(r => (OfRun + r.Id, $"残した計算「{r.Title}」（{r.RegionName}）")),
        ];
    }

    private async Task<string?> PlaceAsync(string place, CancellationToken cancellationToken)
    {
        var all = await regions.RunAsync(cancellationToken);
        var found = AreaReader.ReadRegion(place).Is(out var code)
            ? all.Where(r => r.Area.Code == code).ToArray()
            : [.. all.Where(r => r.Area.Name == place || r.Area.Prefecture + r.Area.Name == place)];
        if (found.Length == 1)
            return OfRegion + found[0].Area.Code.Digits;
        Problem =
            found.Length == 0
                ? $"「{place}」という市区町村は、取り込んだ統計にありません。名前か団体コードを確かめてください。"
                : $"「{place}」は {found.Length} か所あります（{string.Join("、", found.Select(f => f.Area.Prefecture))}）。「{found[0].Area.Prefecture}{place}」のように、都道府県から書いてください。";
        return null;
    }

    private static SideQuestion? Read(string side, OpportunityQuestion question)
    {
        if (side.StartsWith(OfRun, StringComparison.Ordinal))
            return Guid.TryParse(side[OfRun.Length..], out var id) ? new SideQuestion(id, null) : null;
        if (side.StartsWith(OfEdition, StringComparison.Ordinal))
            return new SideQuestion(null, question with { Edition = side[OfEdition.Length..] });
        if (!side.StartsWith(OfRegion, StringComparison.Ordinal) || !AreaReader.ReadRegion(side[OfRegion.Length..]).Is(out var code))
            return null;
        // Peers chosen by hand were chosen for one municipality.
        return new SideQuestion(null, code == question.Region ? question : question with { Region = code, Peers = [] });
    }
}
