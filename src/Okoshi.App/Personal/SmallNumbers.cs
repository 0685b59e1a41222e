namespace Okoshi.App.Personal;

/// <summary>Numbers of persons that are shown to others. A small one could point to somebody.</summary>
public static class SmallNumbers
{
    /// <summary>Fewer persons than this are not told apart.</summary>
    public const int Fewest = 5;

    /// <summary>
    /// The parts of a whole as they may be shown beside their sum: null for a part below five, and for as many further parts, the smallest
    /// first, that what is hidden cannot be found by subtraction. A sum below five hides everything.
    /// </summary>
    public static IReadOnlyList<long?> Hide(IReadOnlyList<long> parts)
    {
        var shown = parts.Select(p => p >= Fewest ? p : (long?)null).ToArray();
        while (shown.Any(s => s is null) && shown.Any(s => s is not null) && parts.Sum() - shown.Sum() < Fewest)
            shown[Array.IndexOf(shown, shown.Min())] = null;
        return shown;
    }
}
