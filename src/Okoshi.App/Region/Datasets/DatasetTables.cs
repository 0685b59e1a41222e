using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Okoshi.App.Region.Datasets;

/// <summary>The tables of the official figures.</summary>
internal sealed class DatasetTables
    : IEntityTypeConfiguration<Dataset>,
        IEntityTypeConfiguration<DatasetArea>,
        IEntityTypeConfiguration<DatasetPart>,
        IEntityTypeConfiguration<DatasetImport>
{
    public void Configure(EntityTypeBuilder<Dataset> builder)
    {
        builder.ToTable("Datasets");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Level).HasConversion<string>();
        builder
            .HasIndex(d => new
            {
                d.Format,
                d.Edition,
                d.Level,
            })
            .IsUnique();
        builder.HasMany(d => d.Areas).WithOne().HasForeignKey(a => a.DatasetId);
        builder.HasMany(d => d.Parts).WithOne().HasForeignKey(p => p.DatasetId);
    }

    public void Configure(EntityTypeBuilder<DatasetArea> builder)
    {
        builder.ToTable("DatasetAreas");
        builder.HasKey(a => new { a.DatasetId, a.Area });
    }

    public void Configure(EntityTypeBuilder<DatasetPart> builder)
    {
        builder.ToTable("DatasetParts");
        builder.HasKey(p => new { p.DatasetId, p.Key });
    }

    public void Configure(EntityTypeBuilder<DatasetImport> builder)
    {
        builder.ToTable("DatasetImports");
        builder.Property(i => i.Id).ValueGeneratedNever();
    }
}
