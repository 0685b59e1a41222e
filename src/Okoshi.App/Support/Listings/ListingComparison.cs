namespace Okoshi.App.Support.Listings;

/// <summary>How a list stands to what the catalogue holds of its format.</summary>
/// <param name="New">Programmes that are new.</param>
/// <param name="Changed">Programmes of which something changed.</param>
/// <param name="Same">Programmes that say what they said.</param>
/// <param name="Gone">Programmes of the catalogue that the list has no longer.</param>
/// <param name="Changes">Everything, field by field.</param>
public sealed record ListingComparison(int New, int Changed, int Same, int Gone, IReadOnlyList<ListingChange> Changes)
{
    /// <summary>Programmes among the changed and gone ones that people write here: what the list says waits for them.</summary>
    public int Waiting { get; init; }

    /// <summary>Compares what stands with a list.</summary>
    public static ListingComparison Of(IReadOnlyList<Listing> stored, IReadOnlyList<Listing> list)
    {
        var changes = ListingChanges.Between(stored, ListingChanges.Known(stored, list));
        var (added, gone) = (changes.Count(c => c.IsNew), changes.Count(c => c.IsGone));
        var changed = changes.Where(c => c.Column.Length > 0).DistinctBy(c => c.Key).Count();
        return new ListingComparison(added, changed, list.Count - added - changed, gone, changes);
    }

    /// <summary>As the audit trail and the pages say it.</summary>
    public override string ToString() =>
        $"新しい {New:#,0}、変わった {Changed:#,0}、同じ {Same:#,0}、なくなった {Gone:#,0}"
        + (Waiting > 0 ? $"（うち担当の確認を待つ {Waiting:#,0}）" : "");
}
