using Microsoft.EntityFrameworkCore;

namespace Okoshi.App.Region.Datasets;

/// <summary>The tables of the official figures.</summary>
internal static class DatasetTables
{
    public static void Configure(ModelBuilder model)
    {
        var dataset = model.Entity<Dataset>();
        dataset.ToTable("Datasets");
        dataset.Property(d => d.Id).ValueGeneratedNever();
        dataset.Property(d => d.Level).HasConversion<string>();
        dataset
            .HasIndex(d => new
            {
                d.Format,
                d.Edition,
                d.Level,
            })
            .IsUnique();
        dataset.HasMany(d => d.Areas).WithOne().HasForeignKey(a => a.DatasetId);
        var area = model.Entity<DatasetArea>();
        area.ToTable("DatasetAreas");
        area.HasKey(a => new { a.DatasetId, a.Area });
        dataset.HasMany(d => d.Parts).WithOne().HasForeignKey(p => p.DatasetId);
        var part = model.Entity<DatasetPart>();
        part.ToTable("DatasetParts");
        part.HasKey(p => new { p.DatasetId, p.Key });
        model.Entity<DatasetImport>().ToTable("DatasetImports");
        model.Entity<DatasetImport>().Property(i => i.Id).ValueGeneratedNever();
    }
}
