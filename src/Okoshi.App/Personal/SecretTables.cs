using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Okoshi.App.Personal;

/// <summary>The table of the secrets.</summary>
internal sealed class SecretTables : IEntityTypeConfiguration<Secret>
{
    public void Configure(EntityTypeBuilder<Secret> builder) => builder.HasKey(s => new { s.Name, s.Version });
}
