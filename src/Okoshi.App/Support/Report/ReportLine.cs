namespace Okoshi.App.Support.Report;

/// <summary>A line of the report's text that is not blank.</summary>
/// <param name="Number">Line in the file, counted from 1.</param>
/// <param name="Text">Text without the spaces around it.</param>
/// <param name="Joined">True when no blank line stands before it: in a table the next cell begins here.</param>
public sealed record ReportLine(int Number, string Text, bool Joined)
{
    /// <summary>Cuts a text into its lines and drops the blank ones.</summary>
    public static IReadOnlyList<ReportLine> Split(string text)
    {
        var lines = new List<ReportLine>();
        var number = 0;
        var afterBlank = true;
        foreach (var raw in text.EnumerateLines())
        {
            number++;
            var trimmed = raw.Trim().Trim('\f').Trim();
            if (trimmed.Length > 0)
                lines.Add(new ReportLine(number, trimmed.ToString(), !afterBlank));
            afterBlank = trimmed.Length == 0;
        }
        return lines;
    }
}
