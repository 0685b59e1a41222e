namespace Okoshi.Engine.Support;

/// <summary>
/// The best programmes of each person, in the order of the index: rank times two, plus one where the programme is unknown; −1 for none.
/// </summary>
internal sealed class PopulationTop(int people, int perPerson)
{
    public int PerPerson { get; } = perPerson;

    public int[] Entries { get; } = GC.AllocateUninitializedArray<int>(checked(people * perPerson));

    public void Clear(int first, int count) => Entries.AsSpan(first * PerPerson, count * PerPerson).Fill(-1);
}
