namespace Okoshi.Engine.Region;

/// <summary>Names of the accounts as RESAS prints them (地域経済循環分析, 環境省・RESAS).</summary>
internal static class CirculationAccountNames
{
    public static IReadOnlyList<string> Income { get; } = ["雇用者所得", "その他所得"];

    public static IReadOnlyList<string> Spending { get; } = ["民間消費", "民間投資", "その他支出"];

    /// <summary>Some editions add 額, "amount".</summary>
    public static bool AreSame(string printed, string name) => printed == name || printed == name + "額";
}
