using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Opportunity;
using Okoshi.App.Plan;
using Okoshi.Engine.Opportunity;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity;

/// <summary>One business: three sentences for a citizen, then everything for the analyst.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class DetailModel(ChosenQuestion chosen, FindOpportunities find, ListPlans plans) : PageModel
{
    /// <summary>What the list must stand on, by its name in addresses; none for the usual one.</summary>
    [BindProperty(SupportsGet = true, Name = "basis")]
    public string? Basis { get; set; }

    public string Name { get; private set; } = "";

    public OpportunityDetail Detail { get; private set; } = null!;

    public bool HasPlan { get; private set; }

    /// <summary>The basis that was asked for, to be kept in addresses; null for the usual one.</summary>
    public OpportunityBasis? Asked => BasisKeys.Read(Basis);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } detail)
            return NotFound();
        (Detail, Name) = (detail, (await chosen.RegionAsync(cancellationToken)).Area.Name);
        HasPlan = plans.Run().Any(p => p.Business.Id == id);
        return Page();
    }

    /// <summary>Evidence, parts and changes as a workbook or CSV.</summary>
    public async Task<IActionResult> OnGetExportAsync(string id, string? format, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } detail
            ? Downloads.Table(DiscoveryTables.Evidence(detail.Found, detail.Business, detail.Evidence), $"opportunity-{id}", format)
            : NotFound();

    public static string Kind(EvidenceKind kind) =>
        kind switch
        {
            EvidenceKind.PeerLevel => "似た市区町村との比",
            EvidenceKind.Relatedness => "つながり",
            EvidenceKind.PeerTrend => "似た市区町村での伸び",
            EvidenceKind.Outlook => "客の見通し",
            EvidenceKind.Labour => "人手",
            EvidenceKind.Income => "収入",
            EvidenceKind.Condition => "土地の前提",
            EvidenceKind.QuotientCheck => "確かめ（全国）",
            EvidenceKind.PrefectureCheck => "確かめ（都道府県）",
            EvidenceKind.PeerPlaces => "店や施設の数",
            EvidenceKind.Closures => "法人の閉鎖",
            EvidenceKind.OutsidePurchase => "域外からの買い入れ（推計）",
            EvidenceKind.Season => "季節",
            EvidenceKind.LocalResource => "資源と副産物",
            EvidenceKind.Strategy => "戦略",
            EvidenceKind.LocationQuotient => "特化係数",
            EvidenceKind.NeighbourRatio => "近隣比",
            EvidenceKind.PrintedQuotient => "印刷された特化係数",
            _ => "統計",
        };

    private Task<OpportunityDetail?> FindAsync(string id, CancellationToken cancellationToken) =>
        find.ShowAsync(chosen.Get() with { Basis = Asked }, id, cancellationToken);
}
