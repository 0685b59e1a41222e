using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Opportunity;
using Okoshi.App.Writing;
using Okoshi.Engine.Opportunity;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Opportunity;

/// <summary>配点を変える: the points of each part, tried out in this browser.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class WeightsModel(ChosenQuestion chosen, ChosenWeights weights, FindOpportunities find) : FormPage
{
    /// <summary>Points in the order of the table, as typed.</summary>
    [BindProperty]
    public IList<decimal?> Points { get; set; } = [];

    /// <summary>Why each was changed.</summary>
    [BindProperty]
    public IList<string?> Reasons { get; set; } = [];

    /// <summary>The points of the table.</summary>
    public IReadOnlyList<ScoreWeight> Usual { get; private set; } = [];

    /// <summary>Points as they stand in their field, also when they cannot be read.</summary>
    public string Typed(int index) => ModelState[$"Points[{index}]"]?.AttemptedValue ?? FieldText.Of(Points.ElementAtOrDefault(index));

    public decimal Sum => Points.Sum(p => p ?? 0);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var changes = weights.Get();
        (Points, Reasons) = (
            [.. Usual.Select(w => (decimal?)(changes.FirstOrDefault(c => c.Part == w.Part)?.Points ?? w.Points))],
            [.. Usual.Select(w => changes.FirstOrDefault(c => c.Part == w.Part)?.Reason ?? "")]
        );
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return await TryAsync(() =>
        {
            WeightChange[] changes =
            [
                .. Usual.Select((w, i) => new WeightChange(w.Part, Points[i]!.Value, (Reasons.ElementAtOrDefault(i) ?? "").Trim())),
            ];
            FormProblemsException.ThrowIfAny(WeightChange.Problems(Usual, changes));
            if (changes.Zip(Usual).All(p => p.First.Points == p.Second.Points))
                weights.Forget();
            else
                weights.Keep(changes);
            return Task.FromResult<IActionResult>(this.Go(OpportunityLinks.List));
        });
    }

    protected override IEnumerable<FieldProblem> Problems() =>
        Usual
            .Select((w, i) => (Weight: w, Field: $"Points[{i}]", Points: Points.ElementAtOrDefault(i)))
            .Where(p => p.Points is null)
            .Select(p => new FieldProblem(
                p.Field,
                $"「{p.Weight.Label}」の点は、0 から {WeightChange.MostPoints} までの数を書いてください。"
            ));

    public IActionResult OnPostReset()
    {
        weights.Forget();
        return this.Go(OpportunityLinks.List);
    }

    private async Task LoadAsync(CancellationToken cancellationToken) =>
        Usual = (await find.RunAsync(chosen.Get() with { Basis = OpportunityBasis.Statistics, Weights = [] }, cancellationToken)).Usual;
}
