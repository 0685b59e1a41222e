using Microsoft.EntityFrameworkCore;

namespace Okoshi.App.Support.Listings;

/// <summary>The tables of lists that wait to be imported.</summary>
internal static class ListingTables
{
    public static void Configure(ModelBuilder model)
    {
        var import = model.Entity<ListingImport>();
        import.ToTable("ListingImports");
        import.Property(i => i.Id).ValueGeneratedNever();
        var record = model.Entity<FetchedRecord>();
        record.ToTable("FetchedRecords");
        record.HasKey(r => new { r.ImportId, r.Number });
        record.HasOne<ListingImport>().WithMany().HasForeignKey(r => r.ImportId);
    }
}
