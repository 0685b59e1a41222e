namespace Okoshi.App.Plan;

/// <summary>
/// What the owner's monthly money is called wherever it is shown: it is before tax and social insurance, which plans do not compute.
/// The short form stands where the long one is near.
/// </summary>
public static class PlanWords
{
    public const string Left = "手もとに残るお金";

    public const string LeftBeforeTax = Left + "（税・保険の前）";
}
