using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Opportunity;
using Okoshi.App.Writing;
using Okoshi.Engine.Opportunity;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity;

/// <summary>配点を変える: the points of each part, tried out in this browser.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class WeightsModel(ChosenQuestion chosen, ChosenWeights weights, FindOpportunities find) : FormPage
{
    /// <summary>Points in the order of the table, as typed.</summary>
    [BindProperty]
    public IList<string?> Points { get; set; } = [];

    /// <summary>Why each was changed.</summary>
    [BindProperty]
    public IList<string?> Reasons { get; set; } = [];

    /// <summary>The points of the table.</summary>
    public IReadOnlyList<ScoreWeight> Usual { get; private set; } = [];

    public decimal Sum => Points.Sum(p => Number(p) ?? 0);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var changes = weights.Get();
        (Points, Reasons) = (
            [.. Usual.Select(w => Text((changes.FirstOrDefault(c => c.Part == w.Part)?.Points) ?? w.Points))],
            [.. Usual.Select(w => changes.FirstOrDefault(c => c.Part == w.Part)?.Reason ?? "")]
        );
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await LoadAsync(cancellationToken);
            FormProblemsException.ThrowIfAny([
                .. Usual
                    .Select((w, i) => (w, i))
                    .Where(p => Number(Points.ElementAtOrDefault(p.i)) is null)
                    .Select(p => new FieldProblem(
                        $"Points[{p.i}]",
                        $"「{p.w.Label}」の点は、0 から {WeightChange.MostPoints} までの数を書いてください。いまは「{Points.ElementAtOrDefault(p.i)}」です。"
                    )),
            ]);
            WeightChange[] changes =
            [
                .. Usual.Select((w, i) => new WeightChange(w.Part, Number(Points[i])!.Value, (Reasons.ElementAtOrDefault(i) ?? "").Trim())),
            ];
            FormProblemsException.ThrowIfAny(WeightChange.Problems(Usual, changes));
            if (changes.Zip(Usual).All(p => p.First.Points == p.Second.Points))
                weights.Forget();
            else
                weights.Keep(changes);
            return this.Go(OpportunityLinks.List);
        });

    public IActionResult OnPostReset()
    {
        weights.Forget();
        return this.Go(OpportunityLinks.List);
    }

    protected override async Task<IActionResult> AgainAsync()
    {
        await LoadAsync(HttpContext.RequestAborted);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken) =>
        Usual = (await find.RunAsync(chosen.Get() with { Basis = OpportunityBasis.Statistics, Weights = [] }, cancellationToken)).Usual;

    private static decimal? Number(string? text) => JapaneseNumber.TryParse(text ?? "", out var number) ? number : null;

    private static string Text(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
