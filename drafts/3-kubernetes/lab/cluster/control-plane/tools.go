//go:build tools

// Names the programs that are built beside this one, so that go.mod pins them, too.
package main

import (
	_ "github.com/yannh/kubeconform/cmd/kubeconform"
	_ "helm.sh/helm/v3/cmd/helm"
)
