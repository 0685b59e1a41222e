namespace Okoshi.App.Areas;

/// <summary>A column with the numbers of areas: all of them say how each is written, and what was repaired is told once.</summary>
internal sealed class AreaColumn
{
    private const int Examples = 3;

    private readonly AreaForm form;
    private readonly Dictionary<string, AreaReading> read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> notes = new(StringComparer.Ordinal);

    /// <param name="texts">Everything that stands in the column.</param>
    public AreaColumn(IEnumerable<string> texts) => form = AreaReader.FormOf(texts);

    /// <param name="form">How the publisher writes it.</param>
    public AreaColumn(AreaForm form) => this.form = form;

    /// <summary>Reads a number with what stands beside it.</summary>
    public AreaReading Read(string text, params IReadOnlyList<string> beside)
    {
        var key = string.Join('\n', beside.Prepend(text));
        if (!read.TryGetValue(key, out var reading))
            read[key] = reading = AreaReader.Read(text, form, beside);
        if (reading.Note.Length > 0)
            notes[reading.Note] = notes.GetValueOrDefault(reading.Note) + 1;
        return reading;
    }

    /// <summary>What was repaired.</summary>
    public IEnumerable<string> Notes =>
        notes.Count <= Examples
            ? notes.Keys
            :
            [
                .. notes.Keys.Take(Examples),
                $"このほか {notes.Skip(Examples).Sum(n => n.Value):#,0} 行の番号も、同じように補って読みました",
            ];
}
