using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Areas;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Region;

/// <summary>くらべる市町村: the most similar ones, or those that a person chooses.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class PeersModel(ListRegions regions, ChosenRegion chosen, ShowRegion show) : FormPage
{
    /// <summary>So many of the most similar are offered.</summary>
    private const int Offered = 20;

    /// <summary>Codes that are ticked.</summary>
    [BindProperty]
    public IList<string> Peer { get; set; } = [];

    /// <summary>Others by name or code.</summary>
    [BindProperty]
    public string? Others { get; set; }

    public string Name { get; private set; } = "";

    /// <summary>The most similar, and those chosen beside them.</summary>
    public IReadOnlyList<PeerMunicipality> Rows { get; private set; } = [];

    public bool ByHand { get; private set; }

    /// <summary>Whether joint areas are compared, not municipalities.</summary>
    public bool IsJoint { get; private set; }

    /// <summary>What is compared, in words.</summary>
    public string What => IsJoint ? "圏域" : "市町村";

    /// <summary>How many are compared when nobody chooses.</summary>
    public int Usual { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            var all = await LoadAsync(cancellationToken);
            var areas = all.Where(p => Peer.Contains(p.Area.Code.Digits)).Select(p => p.Area).ToList();
            var problems = new List<FieldProblem>();
            foreach (
                var word in (Others ?? "").Split(
                    ['、', '，', ',', '\n', ' ', '　'],
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
            )
                Add(word, all, areas, problems);
            if (problems.Count == 0 && areas.DistinctBy(a => a.Code).Count() > ChosenRegion.MostPeers)
                problems.Add(
                    new FieldProblem(
                        nameof(Others),
                        $"くらべられるのは {ChosenRegion.MostPeers} 市町村までです。いま {areas.Count} あります。印を減らしてください。"
                    )
                );
            FormProblemsException.ThrowIfAny(problems);
            chosen.ChoosePeers([.. areas.DistinctBy(a => a.Code)]);
            return this.Go(RegionLinks.Industries);
        });

    public IActionResult OnPostSimilar()
    {
        chosen.ChoosePeers([]);
        return this.Go(RegionLinks.Industries);
    }

    protected override async Task<IActionResult> AgainAsync()
    {
        await LoadAsync(HttpContext.RequestAborted);
        return Page();
    }

    private static void Add(string word, IReadOnlyList<PeerMunicipality> all, List<OfficialArea> areas, List<FieldProblem> problems)
    {
        var found = AreaReader.ReadRegion(word).Is(out var code)
            ? all.Where(p => p.Area.Code == code).Select(p => p.Area).ToArray()
            : [.. all.Where(p => Same(p.Area.Name) || Same(p.Area.Prefecture + p.Area.Name)).Select(p => p.Area)];
        if (found.Length == 1)
            areas.Add(found[0]);
        else if (found.Length == 0)
            problems.Add(
                new FieldProblem(
                    nameof(Others),
                    $"「{word}」という市町村は、取り込んだ統計にありません。名前か団体コードを確かめてください。"
                )
            );
        else
            problems.Add(
                new FieldProblem(
                    nameof(Others),
                    $"「{word}」は {found.Length} か所あります（{string.Join("、", found.Select(a => a.Prefecture))}）。「{found[0].Prefecture}{word}」のように、都道府県から書いてください。"
                )
            );

        bool Same(string name) => TextFold.Fold(name) == TextFold.Fold(word);
    }

    private async Task<IReadOnlyList<PeerMunicipality>> LoadAsync(CancellationToken cancellationToken)
    {
        var choice = await regions.OwnAsync(cancellationToken);
        var hand = chosen.Peers();
        var region = await show.RunAsync(choice.Area, hand, RegionParts.Peers, cancellationToken);
        var all = region.Ranked;
        (Name, ByHand, IsJoint) = (choice.Area.Name, hand.Count > 0, choice.Joint is not null);
        Rows = [.. all.Where((p, i) => i < Offered || p.Chosen)];
        Usual = Math.Min(region.Thresholds.Peers.Count, Rows.Count);
        return all;
    }
}
