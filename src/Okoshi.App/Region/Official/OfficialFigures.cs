namespace Okoshi.App.Region.Official;

/// <summary>An item of an official file: its code there, the year it stands for, its name and its unit (empty where the file has none).</summary>
public sealed record OfficialItem(string Code, string Period, string Name, string Unit);

/// <summary>An area with its values in the order of the items; NaN stands for "no value" and never leaves as a number.</summary>
public sealed record OfficialRow(OfficialArea Area, double[] Values);

/// <summary>What a file holds, ready to be stored: every value as printed.</summary>
public sealed record OfficialFigures(IReadOnlyList<OfficialItem> Items, IReadOnlyList<OfficialRow> Rows);

/// <summary>A file that was read: what a person is shown of it, and the figures; none when there are problems.</summary>
public sealed record OfficialReading(OfficialPreview Preview, OfficialFigures? Figures)
{
    public static OfficialReading Of(OfficialPreview preview, Func<OfficialFigures> figures)
    {
        ArgumentNullException.ThrowIfNull(preview);
        ArgumentNullException.ThrowIfNull(figures);
        return new OfficialReading(preview, preview.Problems.Count == 0 ? figures() : null);
    }
}
