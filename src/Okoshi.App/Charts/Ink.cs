namespace Okoshi.App.Charts;

/// <summary>Colours of charts. Written into the SVG itself, so that a figure looks the same on a page, in a report and as a file.</summary>
internal static class Ink
{
    public const string Text = "#333333";
    public const string Quiet = "#595959";
    public const string Deep = "#00316a";
    public const string Calm = "#6a93b3";
    public const string Flow = "#e3eff7";
    public const string Snow = "#f5f9fc";
    public const string First = "#0017c1";
    public const string Second = "#3460fb";
    public const string Third = "#7096f8";
    public const string Fourth = "#c5d7fb";
    public const string Fifth = "#e8f1fe";
    public const string Good = "#197a4b";
    public const string Loss = "#ce0000";
    public const string LossLine = "#fe3939";
    public const string Grid = "#e6e6e6";
    public const string Edge = "#8c8c8c";
    public const string Hatch = "#b3b3b3";
    public const string White = "#ffffff";
}
