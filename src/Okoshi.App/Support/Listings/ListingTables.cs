using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Okoshi.App.Support.Listings;

/// <summary>The tables of lists that wait to be imported.</summary>
internal sealed class ListingTables : IEntityTypeConfiguration<ListingImport>, IEntityTypeConfiguration<FetchedRecord>
{
    public void Configure(EntityTypeBuilder<ListingImport> builder)
    {
        builder.ToTable("ListingImports");
        builder.Property(i => i.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<FetchedRecord> builder)
    {
        builder.ToTable("FetchedRecords");
        builder.HasKey(r => new { r.ImportId, r.Number });
        builder.HasOne<ListingImport>().WithMany().HasForeignKey(r => r.ImportId);
    }
}
