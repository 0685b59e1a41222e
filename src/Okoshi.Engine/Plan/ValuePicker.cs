namespace Okoshi.Engine.Plan;

/// <summary>Chooses one number for every value of a plan: by scenario, or by draw. Each value is asked for once.</summary>
internal sealed class ValuePicker
{
    private readonly Func<PlanValue, bool, decimal> pick;
    private readonly Func<PlanValue, decimal> volume;

    private ValuePicker(Func<PlanValue, bool, decimal> pick, Func<PlanValue, decimal> volume)
    {
        this.pick = pick;
        this.volume = volume;
    }

    public static ValuePicker For(PlanScenario scenario) =>
        new((value, moreIsBetter) => value.In(scenario, moreIsBetter), value => value.In(scenario, moreIsBetter: true));

    /// <summary>Draws each value by itself, but the volumes of all sales together: the demand of a town is one risk, not many.</summary>
    public static ValuePicker Draw(NormalDraws draws)
    {
        var demand = draws.Next();
        return new(
            (value, moreIsBetter) => Varies(value) ? value.At(draws.Next(), moreIsBetter) : value.Value,
            value => value.At(demand, moreIsBetter: true)
        );
    }

    public decimal Income(PlanValue value) => pick(value, true);

    public decimal Cost(PlanValue value) => pick(value, false);

    public decimal Volume(PlanValue value) => volume(value);

    private static bool Varies(PlanValue value) => value.Low is not null || value.High is not null;
}
